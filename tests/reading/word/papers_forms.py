"""Papers as delegates hand them in: their forms. Beside each the outline that a reader by eye would write."""

from word_parts import MUN, UN, box, field, ind, lists, p, r, style, table


def control(inside):
    """A content control around something."""
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


PAPERS = {
    "a table as the heading": (
        [
            table(
                [p(r("FORUM:", "b")), "Human Rights Council"],
                [p(r("QUESTION OF:", "b")), "The protection of journalists"],
                [p(r("MAIN-SUBMITTER:", "b")), "Costa Rica"],
                [p(r("CO-SUBMITTERS:", "b")), "Ghana, Latvia, Republic of Korea"],
            ),
            p(),
            p(r("THE HUMAN RIGHTS COUNCIL,", "b")),
            p(r("Alarmed by", "i"), " attacks on reporters,"),
            p(r("Calls upon", "u"), " all States to investigate them;", num=(1, 0)),
            p(r("Encourages", "u"), " training.", num=(1, 0)),
        ],
        {"numbering": lists(MUN)},
        """
heading - - | FORUM: Human Rights Council
heading - - | QUESTION OF: The protection of journalists
heading - - | MAIN-SUBMITTER: Costa Rica
heading - - | CO-SUBMITTERS: Ghana, Latvia, Republic of Korea
organ - - | THE HUMAN RIGHTS COUNCIL,
preambular 0 - | [Alarmed by] attacks on reporters,
operative 1 1. | [Calls upon] all States to investigate them;
operative 1 2. | [Encourages] training.
""",
    ),
    "the title in a text box, the heading in one paragraph": (
        [
            p(box(p(r("Protecting the seas", "b")))),
            p("Committee: UNEP\nTopic: Plastic in the oceans\nSponsors: Fiji, Malta\nSignatories: Chile"),
            p("The United Nations Environment Assembly,"),
            p("Reaffirming its resolution 5/14,"),
            p("Calls for a treaty;", num=(1, 0)),
            p("Invites States to join it.", num=(1, 0)),
        ],
        {"numbering": lists(UN)},
        """
title - - | Protecting the seas
heading - - | Committee: UNEP
heading - - | Topic: Plastic in the oceans
heading - - | Sponsors: Fiji, Malta
heading - - | Signatories: Chile
organ - - | The United Nations Environment Assembly,
preambular 0 - | [Reaffirming] its resolution 5/14,
operative 1 1. | [Calls for] a treaty;
operative 1 2. | [Invites] States to join it.
""",
    ),
    "content controls of a template": (
        [
            control(p("Committee: ", control(r("DISEC")))),
            p("Topic: ", field("REF topic", "Small arms")),
            p("Sponsors: ", '<w:hyperlink w:anchor="x"><w:r><w:t>Peru</w:t></w:r></w:hyperlink>', ", Togo"),
            p("Date: ", field("REF date", "7 May 2026")),
            p("The General Assembly,"),
            control(p(r("Having considered", "i"), " the report,")),
            p(r("Expresses its hope", "u"), " for progress;", num=(1, 0)),
            p(r("Decides", "u"), " to meet again.", num=(1, 0)),
        ],
        {"numbering": lists(MUN)},
        """
heading - - | Committee: DISEC
heading - - | Topic: Small arms
heading - - | Sponsors: Peru, Togo
heading - - | Date: 7 May 2026
organ - - | The General Assembly,
preambular 0 - | [Having considered] the report,
operative 1 1. | [Expresses its hope] for progress;
operative 1 2. | [Decides] to meet again.
""",
    ),
    "right-to-left runs, symbols and hard hyphens": (
        [
            p("Committee: League of Arab States"),
            p("Topic: Water"),
            p("The General Assembly,"),
            p(r("Recalling", "<w:i/><w:iCs/>"), " the declaration ", r("إعلان الرياض", "<w:rtl/><w:iCs/>"),
              " of the Secretary", "<w:r><w:noBreakHyphen/></w:r>", "General,"),
            p("Requests a report on", '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>', "the Nile;", num=(1, 0)),
            p("Thanks\u00a0all States.", num=(1, 0)),
        ],
        {"numbering": lists(MUN)},
        """
heading - - | Committee: League of Arab States
heading - - | Topic: Water
organ - - | The General Assembly,
preambular 0 - | [Recalling] the declaration إعلان الرياض of the Secretary‑General,
operative 1 1. | [Requests] a report on−the Nile;
operative 1 2. | [Thanks] all States.
""",
    ),
    "two openers in one paragraph": (
        [
            p("Committee: Security Council"),
            p("Topic: The situation in Haiti"),
            p("The Security Council,"),
            p(r("Recalling", "i"), " resolution 2653 (2022),\n", r("Deeply concerned", "i"), " by the violence,"),
            p(r("Noting", "i"), " the report and ", r("welcoming", "i"), " its findings, Recognizing the delay,"),
            p(r("Condemns", "u"), " the violence and ", r("demands", "u"), " that it end;", num=(1, 0)),
            p(r("Decides", "u"), " to remain seized.", num=(1, 0)),
        ],
        {"numbering": lists(UN)},
        """
heading - - | Committee: Security Council
heading - - | Topic: The situation in Haiti
organ - - | The Security Council,
preambular 0 - | [Recalling] resolution 2653 (2022),
preambular 0 - | [Deeply concerned] by the violence,
preambular 0 - | [Noting] the report and welcoming its findings, Recognizing the delay,
operative 1 1. | [Condemns] the violence and demands that it end;
operative 1 2. | [Decides] to remain seized.
""",
    ),
    "operative clauses without numbers": (
        [
            p("Committee: ECOSOC"),
            p("Topic: Youth employment"),
            p("Sponsors: Nepal"),
            p("The Economic and Social Council,"),
            p(r("Acknowledges", "i"), " the role of young people,", more=ind(left=720)),
            p(r("Emphasising", "i"), " education. It matters,", more=ind(left=720)),
            p(r("Encourages", "u"), " States to create jobs. They need them;", more=ind(left=720)),
            p(r("Supports", "u"), " apprenticeships;", more=ind(left=720)),
            p(r("Requests", "u"), " further study.", more=ind(left=720)),
        ],
        {},
        """
heading - - | Committee: ECOSOC
heading - - | Topic: Youth employment
heading - - | Sponsors: Nepal
organ - - | The Economic and Social Council,
preambular 0 - | [Acknowledges] the role of young people,
preambular 0 - | [Emphasising] education. It matters,
operative 1 - | [Encourages] States to create jobs. They need them;
operative 1 - | [Supports] apprenticeships;
operative 1 - | [Requests] further study.
""",
    ),
    "the title after the sponsors, typing errors in openers": (
        [
            p("Sponsors: Brazil, Japan"),
            p("Signatories: Cuba, Iraq"),
            p(r("A Plan for the Forests", "b"), more='<w:jc w:val="center"/>'),
            p("The General Assembly,"),
            p(r("Recognising", "i"), " the value of forests,"),
            p(r("Re-affirming", "i"), " the Paris Agreement,"),
            p(r("Deeply Concerned By", "i"), " fires,"),
            p(r("Calls Upon", "u"), " States to plant trees;", num=(1, 0)),
            p(r("Recommends", "u"), " a census.", num=(1, 0)),
        ],
        {"numbering": lists(UN)},
        """
heading - - | Sponsors: Brazil, Japan
heading - - | Signatories: Cuba, Iraq
title - - | A Plan for the Forests
organ - - | The General Assembly,
preambular 0 - | [Recognising] the value of forests,
preambular 0 - | [Re-affirming] the Paris Agreement,
preambular 0 - | [Deeply Concerned By] fires,
operative 1 1. | [Calls Upon] States to plant trees;
operative 1 2. | [Recommends] a census.
""",
    ),
    "typed labels with tabs and hand-made indents": (
        [
            p("COMMITTEE:\tSPECPOL"),
            p("TOPIC:\tOuter space"),
            p("SPONSORS:\tIndia, Italy"),
            p("The General Assembly,"),
            p("\tBelieving that space belongs to all,"),
            p("1.\t", r("Declares", "u"), " that weapons have no place there;"),
            p("2.\t", r("Requests", "u"), " States to:"),
            p("\ta.\tshare data;"),
            p("\tb.\tregister objects:"),
            p("\t\ti.\tin time;"),
            p("\t\tii.\tin full;"),
            p("3.\t", r("Invites", "u"), " comments."),
        ],
        {},
        """
heading - - | COMMITTEE: SPECPOL
heading - - | TOPIC: Outer space
heading - - | SPONSORS: India, Italy
organ - - | The General Assembly,
preambular 0 - | [Believing] that space belongs to all,
operative 1 1. | [Declares] that weapons have no place there;
operative 1 2. | [Requests] States to:
operative 2 a. | share data;
operative 2 b. | register objects:
operative 3 i. | in time;
operative 3 ii. | in full;
operative 1 3. | [Invites] comments.
""",
    ),
    "a preamble all in italics, set by a style": (
        [
            p("Committee: UNESCO", style="Kopf"),
            p("Topic: Heritage", style="Kopf"),
            p("The General Conference,", style="Pre"),
            p("Recalling the Convention of 1972,", style="Pre"),
            p("Conscious of ", r("new", "<w:i w:val='0'/>"), " dangers,", style="Pre"),
            p("Calls on States to act;", style="Op", num=(1, 0)),
            p("Requests a list.", style="Op", num=(1, 0)),
        ],
        {
            "numbering": lists(MUN),
            "styles": style("Kopf") + style("Pre", "<w:rPr><w:i/></w:rPr>") + style("Op"),
        },
        """
heading - - | Committee: UNESCO
heading - - | Topic: Heritage
organ - - | The General Conference,
preambular 0 - | [Recalling] the Convention of 1972,
preambular 0 - | [Conscious of] new dangers,
operative 1 1. | [Calls on] States to act;
operative 1 2. | [Requests] a list.
""",
    ),
    "closing text after a list, footnotes and an annex": (
        [
            p("Committee: CND"),
            p("Topic: Precursors"),
            p("The Commission on Narcotic Drugs,"),
            p("Recalling the Convention of 1988,", '<w:r><w:footnoteReference w:id="5"/></w:r>'),
            p("Invites Member States:", num=(1, 0), more=ind(left=360, hanging=360)),
            p("to schedule precursors;", num=(1, 1), more=ind(left=720, hanging=360)),
            p("to report seizures;", num=(1, 1), more=ind(left=720, hanging=360)),
            p("with the help of the Board;", more=ind(left=360)),
            p("Requests support.", num=(1, 0), more=ind(left=360, hanging=360)),
            p(r("Annex", "b")),
            p("List of precursors"),
        ],
        {
            "numbering": lists(UN),
            "footnotes": f'<w:footnote w:id="5">{p("<w:r><w:footnoteRef/></w:r>", " Vol. 1582.")}</w:footnote>',
        },
        """
heading - - | Committee: CND
heading - - | Topic: Precursors
organ - - | The Commission on Narcotic Drugs,
preambular 0 - | [Recalling] the Convention of 1988[^1],
operative 1 1. | [Invites] Member States:
operative 2 (a) | to schedule precursors;
operative 2 (b) | to report seizures;
closing 1 - | with the help of the Board;
operative 1 2. | [Requests] support.
annex - - | Annex
annex - - | List of precursors
annex - - | [^1]: Vol. 1582.
""",
    ),
}  # fmt: skip
"""Name: paragraphs, further parts, outline."""
