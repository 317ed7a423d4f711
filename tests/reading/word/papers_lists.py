"""Papers as delegates hand them in: their lists. Beside each the outline that a reader by eye would write."""

from word_parts import MUN, UN, abstract, deleted, ind, inserted, level, lists, num, p, r, style, table

HEADING = (
    p(r("Committee:", "b"), " World Health Organization"),
    p(r("Topic:", "b"), " Access to vaccines"),
    p(r("Sponsors:", "b"), " Kenya, Norway"),
)
HEADING_OUTLINE = """
heading - - | Committee: World Health Organization
heading - - | Topic: Access to vaccines
heading - - | Sponsors: Kenya, Norway
"""

PAPERS = {
    "blank numbered lines": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p(r("Noting", "i"), " the price of vaccines,"),
            p(),
            p(r("Urges", "u"), " all Member States to share doses;", num=(1, 0)),
            p(num=(1, 0)),
            p(r("Requests", "u"), " the Director-General to report:", num=(1, 0)),
            p("every year,", num=(1, 1)),
            p(num=(1, 1)),
            p("to the Assembly.", num=(1, 1)),
        ],
        {"numbering": lists(MUN)},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Noting] the price of vaccines,
operative 1 1. | [Urges] all Member States to share doses;
operative 1 2. |
operative 1 3. | [Requests] the Director-General to report:
operative 2 a) | every year,
operative 2 b) |
operative 2 c) | to the Assembly.
""",
    ),
    "restarted lists under section titles": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p(r("Recalling", "i"), " its resolution 73.1 on the response to the pandemic,"),
            p(r("I. Prevention", "b")),
            p("Urges States to train nurses;", num=(1, 0)),
            p("Invites donors to fund training:", num=(1, 0)),
            p("in rural areas;", num=(2, 1)),
            p("in camps;", num=(2, 1)),
            p("Encourages research;", num=(1, 0)),
            p(r("II. Response", "b")),
            p("Requests States to report outbreaks;", num=(3, 0)),
            p("Decides to review this matter.", num=(3, 0)),
        ],
        {"numbering": abstract(1, UN) + num(1, 1) + num(2, 1, {1: 1}) + num(3, 1, {0: 1})},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Recalling] its resolution 73.1 on the response to the pandemic,
section - - | I. Prevention
operative 1 1. | [Urges] States to train nurses;
operative 1 2. | [Invites] donors to fund training:
operative 2 (a) | in rural areas;
operative 2 (b) | in camps;
operative 1 3. | [Encourages] research;
section - - | II. Response
operative 1 1. | [Requests] States to report outbreaks;
operative 1 2. | [Decides] to review this matter.
""",
    ),
    "numbers through styles that are based on each other": (
        [
            *HEADING,
            p("The World Health Organization,", style="Body"),
            p("Bearing in mind the Constitution of the Organization,", style="Body"),
            p("Calls upon manufacturers to:", style="Clause"),
            p("lower prices;", style="Sub"),
            p("publish costs;", style="SubNarrow"),
            p("Further requests a report.", style="Clause"),
        ],
        {
            "numbering": abstract(1, [level(0, "decimal", "%1.", more='<w:pStyle w:val="Clause"/>'),
                                      level(1, "lowerLetter", "%2)", more='<w:pStyle w:val="Sub"/>')],
                                  '<w:styleLink w:val="Outline"/>')
            + abstract(2, [], '<w:numStyleLink w:val="Outline"/>') + num(1, 2),
            "styles": style("Body")
            + style("Clause", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', on="Body")
            + style("Sub", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>', on="Body")
            + style("SubNarrow", f"<w:pPr>{ind(left=2000)}</w:pPr>", on="Sub"),
        },
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Bearing in mind] the Constitution of the Organization,
operative 1 1. | [Calls upon] manufacturers to:
operative 2 a) | lower prices;
operative 2 b) | publish costs;
operative 1 2. | [Further requests] a report.
""",
    ),
    "sub-clauses that begin in the middle of the sentence": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p("Deeply concerned about the spread of counterfeit vaccines,"),
            p(r("Recommends", "u"), " that all States establish a register which", num=(1, 0)),
            p("lists every batch that is imported,", num=(1, 1)),
            p("is open to:", num=(1, 1)),
            p("hospitals. Pharmacies included,", num=(1, 2)),
            p("and inspectors,", num=(1, 2)),
            p("is kept for ten years;", num=(1, 1)),
            p(r("Decides", "u"), " to remain seized of the matter.", num=(1, 0)),
        ],
        {"numbering": lists(MUN)},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Deeply concerned] about the spread of counterfeit vaccines,
operative 1 1. | [Recommends] that all States establish a register which
operative 2 a) | lists every batch that is imported,
operative 2 b) | is open to:
operative 3 i. | hospitals. Pharmacies included,
operative 3 ii. | and inspectors,
operative 2 c) | is kept for ten years;
operative 1 2. | [Decides] to remain seized of the matter.
""",
    ),
    "ten sub-clauses, the ninth of them i": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p("Aware of the many forms of help,"),
            p("Requests States to provide:", num=(1, 0)),
            *(p(f"help of kind {n};", num=(1, 1)) for n in range(1, 11)),
            p("Thanks all donors.", num=(1, 0)),
        ],
        {"numbering": lists(UN)},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Aware] of the many forms of help,
operative 1 1. | [Requests] States to provide:
operative 2 (a) | help of kind 1;
operative 2 (b) | help of kind 2;
operative 2 (c) | help of kind 3;
operative 2 (d) | help of kind 4;
operative 2 (e) | help of kind 5;
operative 2 (f) | help of kind 6;
operative 2 (g) | help of kind 7;
operative 2 (h) | help of kind 8;
operative 2 (i) | help of kind 9;
operative 2 (j) | help of kind 10;
operative 1 2. | [Thanks] all donors.
""",
    ),
    "numbers of several levels, with full stops": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p("Guided by the Charter of the United Nations,"),
            p("Proposes a fund which shall:", num=(1, 0)),
            p("be financed by:", num=(1, 1)),
            p("States;", num=(1, 2)),
            p("foundations;", num=(1, 2)),
            p("be independent;", num=(1, 1)),
            p("Welcomes all donors.", num=(1, 0)),
        ],
        {"numbering": lists([("decimal", "%1."), ("decimal", "%1.%2."), ("decimal", "%1.%2.%3.")])},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Guided] by the Charter of the United Nations,
operative 1 1. | [Proposes] a fund which shall:
operative 2 1.1. | be financed by:
operative 3 1.1.1. | States;
operative 3 1.1.2. | foundations;
operative 2 1.2. | be independent;
operative 1 2. | [Welcomes] all donors.
""",
    ),
    "bullets in the preamble and below a clause": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p("Recalling its decisions on vaccines, in particular:"),
            p("decision 1 of 2021,", num=(2, 0)),
            p("decision 4 of 2022,", num=(2, 0)),
            p("Fully believing in cooperation,"),
            p("Endorses the plan, which covers:", num=(1, 0)),
            p("storage;", num=(2, 0), more=ind(left=1440, hanging=360)),
            p("transport;", num=(2, 0), more=ind(left=1440, hanging=360)),
            p("Calls for its early application.", num=(1, 0)),
        ],
        {"numbering": lists(MUN, [level(0, "bullet", "\uf0b7", place=ind(left=720, hanging=360))])},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Recalling] its decisions on vaccines, in particular:
preambular 1 • | decision 1 of 2021,
preambular 1 • | decision 4 of 2022,
preambular 0 - | [Fully believing] in cooperation,
operative 1 1. | [Endorses] the plan, which covers:
operative 2 • | storage;
operative 2 • | transport;
operative 1 2. | [Calls for] its early application.
""",
    ),
    "numbers in a column of a table": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p("Mindful of the needs of the poorest,"),
            table(
                [p(num=(1, 0)), p(r("Urges", "u"), " solidarity;")],
                [p(num=(1, 0)), p(r("Condemns", "u"), " hoarding.")],
            ),
        ],
        {"numbering": lists(MUN)},
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Mindful] of the needs of the poorest,
operative 1 1. | [Urges] solidarity;
operative 1 2. | [Condemns] hoarding.
""",
    ),
    "tracked changes and comments": (
        [
            *HEADING,
            p("The World Health Organization,"),
            p(r("Noting", "i"), " ", deleted("with regret "), inserted(r("with concern", "i")), " the delay,"),
            p("Urges ", deleted("rich "), inserted(r("all ")), "States to act;", num=(1, 0)),
            p(deleted("Condemns the delay;"), num=(1, 0), mark='<w:del w:id="9" w:author="A"/>'),
            p(inserted(r("Invites States to report:")), num=(1, 0), mark='<w:ins w:id="8" w:author="A"/>'),
            p('<w:commentRangeStart w:id="1"/>', "in writing;", '<w:commentRangeEnd w:id="1"/>',
              '<w:r><w:commentReference w:id="1"/></w:r>', num=(1, 1)),
            p("Decides to ", mark='<w:del w:id="7" w:author="A"/>', num=(1, 0)),
            p("meet again.", num=(1, 0)),
        ],
        {
            "numbering": lists(MUN),
            "comments": f'<w:comment w:id="1" w:author="A">{p("Too weak. Say Demands.")}</w:comment>',
        },
        HEADING_OUTLINE
        + """
organ - - | The World Health Organization,
preambular 0 - | [Noting with concern] the delay,
operative 1 1. | [Urges] all States to act;
operative 1 2. | [Invites] States to report:
operative 2 a) | in writing;
operative 1 3. | [Decides] to meet again.
""",
    ),
}  # fmt: skip
"""Name: paragraphs, further parts, outline."""
