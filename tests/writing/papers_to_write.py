"""Papers that the writers are tested with, made in Python: what a delegate writes, and what nobody should."""

from typing import get_args

from hypothesis import strategies as st
from papers import in_kinds

from resolution_kit.model import Clause, Field, Kind, Line, Part, Resolution

HEADING = (
    Field("code", ("DR/1/2",)),
    Field("session", ("Sixty-ninth session",)),
    Field("agenda_item", ("5 (c)",)),
    Field("committee", ("Commission on Narcotic Drugs",)),
    Field("topic", ("Supply chains of synthetic drugs",)),
    Field("sponsors", ("Canada", "Côte d’Ivoire", "Netherlands (Kingdom of the)")),
    Field("signatories", ("Brazil", "Kenya")),
    Field("title", ("Strengthening international cooperation against the diversion of precursors",)),
)

PREAMBLE = tuple(
    Clause(text)
    for text in (
        "Recalling the Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol",
        "Recalling also its resolution 65/3 of 18 March 2022",
        "*Deeply concerned* by the number of deaths, and noting that *Papaver somniferum* is not their source",
        "Recognizing that designer precursors are shipped in small parcels that no officer opens",
        "Noting with appreciation the work of the International Narcotics Control Board",
        "Taking note of the report of the Executive Director",
        "Bearing in mind the common and shared responsibility of all States",
        "Convinced that no State can meet this challenge alone",
    )
)

THREE_LEVELS = Clause(
    "Calls upon all Member States",
    (
        Clause("to register every importer and exporter of the substances in Table I and Table II"),
        Clause(
            "to use Pre-Export Notification Online for every shipment, and in particular",
            (
                Clause("to answer every notification within ten days"),
                Clause("to report to the Board", (Clause("what was stopped"), Clause("why it was stopped"))),
            ),
        ),
        Clause("to train customs officers"),
    ),
    closing=Clause("and requests them to inform the Commission at its seventieth session"),
)

OPERATIVE = (
    Line("section", "Control of precursors"),
    THREE_LEVELS,
    Clause("Encourages Member States to consider controls by class of substance"),
    Clause("Requests the United Nations Office on Drugs and Crime to continue to provide technical assistance"),
    Clause("Invites the private sector", (Clause("to know its customers"), Clause("to report suspicious orders"))),
    Line("section", "Health"),
    Clause("Urges Member States to make naloxone available"),
    Clause("Welcomes the Global Coalition to Address Synthetic Drug Threats"),
    Clause("Notes the Standardized Reporting Form"),
    Clause("Reaffirms the sovereignty of States"),
    Clause("Further invites Member States and other donors to provide extrabudgetary resources"),
    Clause("Decides to remain seized of the matter"),
)

RICH = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The Commission on Narcotic Drugs"),
            preamble=PREAMBLE,
            operative=OPERATIVE,
            end=(Line("other", "1st plenary meeting"), Line("annex", "Annex"), Line("annex", "Terms of reference")),
        ),
    ),
    heading=HEADING,
)
"""All that a good paper has."""

_LISTS = tuple(Clause(f"Welcoming {what}", (Clause("the first"), Clause("the second"))) for what in ("one", "two"))

PARTS = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The General Assembly"),
            preamble=(
                *_LISTS,
                Clause("Noting three", (Clause("a third"),), Clause("and all the rest")),
                Clause("Aware of all"),
            ),
            operative=(Clause("Decides to do all of this", (Clause("now"), Clause("later")), Clause("in good time")),),
        ),
        *(
            Part(
                lead=(Line("section", "B"), Line("title", "The other part")),
                organ=Line("organ", "The General Assembly"),
                preamble=(_LISTS[0],),
                operative=(
                    Line("other", "The clauses of this part are provisional"),
                    Clause("Requests a report", (Clause("on one"), Clause("on two", (Clause("old"), Clause("new"))))),
                    Clause("Decides", tuple(Clause(f"item {n}") for n in range(1, 29))),
                ),
                end=(Line("other", "82nd plenary meeting"),),
            ),
        ),
    ),
    heading=(
        Line("heading", "A/80/L.6"),
        Field("committee", ("Second Committee",), typed="Committee: Second Committee"),
        Field("title", ("Two parts",)),
        Line("title", "Report of the Second Committee"),
    ),
)
"""Two parts, lists in the preamble, one clause without a number, more items than letters, lines as they were typed."""

NASTY = (
    "1. is no label",
    "(a) is none either",
    "a. nor this",
    "iv) nor this",
    "1.1 nor this",
    "- no dash",
    "• no bullet",
    "– no long dash",
    "# no heading #",
    "> no quotation",
    "+ no plus",
    ": no definition",
    "| no | table |",
    "% no title",
    "= no underline",
    "---",
    "[red]no colour[/red] and [no](link) and ![no](image) and [^1]",
    "<b>no tag</b> <!-- no comment --> <https://example.org> 3 < 4 > 2 </script>",
    "{{ no_template }} {% no statement %} {# none #} {.class}",
    "`no code` ``none`` ~~no strike~~ H~2~O x^2^ $no$ $5 and $6 US$ 7",
    r"back\slash \(math\) C:\new \\* \*",
    r"snake_case _no_ __no__ _no\* \* \*\*no\*\* 2 \* 3",
    "&amp; &copy; &#65; AT&T; R&D & more",
    "“Zero Malaria” – 2016–2030 … é ü 中文 😀 👩‍👩‍👧",
    "النص العربي, 42, עברית",
    "text with *italics*, a *“quoted”*word, *a)*b and word*in*word",
    "https://example.org/a_b?c=d&e=f#g",
    "two  blanks and a\u00a0hard one",
    "ends with a backslash \\\\",
    "No. 5",
)
"""Inline texts that a format could take for something else."""

HOSTILE = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The <Organ> & Co"),
            preamble=tuple(Clause(text) for text in NASTY),
            operative=(
                *(Clause(text, (Clause(text), Clause(text))) for text in NASTY),
                Clause("word " * 10_000 + "end"),
            ),
            end=tuple(Line("other", text) for text in NASTY),
        ),
    ),
    heading=(Field("topic", (NASTY[16], NASTY[19])), Field("title", ("# {1} Title #",))),
)
"""Texts full of marks, in every kind of place; one has ten thousand words."""

PAPERS = {"rich": RICH, "parts": PARTS, "hostile": HOSTILE}

_TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"), max_size=30
    ),
    st.text(st.sampled_from("ab1 *_#[]()<>&`~$^{}\\|!-+.:;@\n\t"), max_size=20),
)
_LINES = st.builds(Line, st.sampled_from(get_args(Kind)), _TEXTS, st.none() | st.sampled_from([",", ":"]))
_CLAUSES = st.recursive(
    st.builds(Clause, _TEXTS),
    lambda inner: st.builds(
        Clause, _TEXTS, st.lists(inner, max_size=3).map(tuple), st.none() | st.builds(Clause, _TEXTS)
    ),
    max_leaves=6,
)
_BLOCKS = st.lists(_CLAUSES | _LINES, max_size=4).map(tuple)
_SOME = st.lists(_LINES, max_size=2).map(tuple)
_FIELDS = st.builds(
    Field,
    st.sampled_from(["title", "topic", "sponsors", "code", "of our own", "of ourown", "a<b>", "é"]),
    st.lists(_TEXTS, min_size=1, max_size=2).map(tuple),
    st.none() | _TEXTS,
)
ANY = st.builds(
    in_kinds,
    heading=st.lists(_FIELDS | _LINES, max_size=4).map(tuple),
    organ=st.none() | st.builds(Line, st.just("organ"), _TEXTS),
    preamble=_BLOCKS,
    operative=_BLOCKS,
    end=_SOME,
    more=st.lists(
        st.builds(Part, _SOME, st.none() | st.builds(Line, st.just("organ"), _TEXTS), _BLOCKS, _BLOCKS, _SOME),
        max_size=2,
    ).map(tuple),
)
"""Whatever the model allows and a file can hold."""
