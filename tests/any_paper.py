"""Papers in the form that a reader gives them: whatever prints, each line in the part that it is read into."""

import re
from dataclasses import replace

from hypothesis import strategies as st
from papers import in_kinds

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause, Field, Line, Part
from resolution_kit.printing import set_apart
from resolution_kit.text.inline import escape, from_spans, plain, spans

NASTY = [
    "1. is no label", "(a) is none either", "1bis. nor this", "iv) nor this", "1.1 Nor this", "OP1 nor that",
    "12 Or that", "- no dash", "• no bullet", "o no bullet", "# no heading #", "> no quotation", "+ no plus",
    "| no | table |", "---", "=== ", "[red]no colour[/red] and [no](link) and [^1]",
    "<b>no tag</b> <!-- operative --> 3 < 4 > 2", "{{ no }} {% no %}", "`no code` ~~no strike~~ H~2~O x^2^ $no$",
    r"back\\slash \\(math\\) \* \*", r"snake_case _no_ __no__ 2 \* 3", "&amp; &copy; AT&T; R&D",
    "“Zero” – 2016–2030 … é 中文 😀", "النص العربي", r"ends with a backslash \\", "No. 5",
    "text with *italics*, a *“quoted”*word, *a)*b and word*in*word", "two  blanks and a\u00a0hard one", "tab\there",
    "The General Assembly", "Annex", "1st plenary meeting", "12 May 2020", "Topic: Water", "II. Health",
    "Distr.: General", "and to report", "*Stirred* by this", "*moved deeply* by all", "Recalling *inter alia* this",
    "Calls upon *all* States", "Requests", "Decides to remain seized of the matter", "*Inter alia* this", "A*b*",
    "*all of it*", "a private \uf0ab star",
]  # fmt: skip
_PRINTABLE = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufffe\uffff\ufeff")
_MARKED = st.text(st.sampled_from("ab1I *_#[]()<>&`~$^{}\\|!-+:;,.@•o"), min_size=1, max_size=16)
_ENDS = (",", ";", ":", ".")
_CONJUNCTION = re.compile(r"[,;]\s*(?:and|or|and/or)\s*$", re.IGNORECASE)
_NOTE = re.compile(r"[,;:.]\s*(?:\[\^[^\]]*\]|[¹²³⁰-⁹]|\d{1,3})+$|:\s?[-–—]$")


def _bare(text):
    """An inline text as a clause holds it: no final punctuation, no blanks at its ends, italics in their usual form."""
    runs = spans(text.strip())
    whole = "".join(run.text for run in runs)
    usual = whole and whole == whole.strip() and not whole.endswith(_ENDS) and not _NOTE.search(whole)
    return from_spans(runs) if usual and not _CONJUNCTION.search(whole) else "a text"


def _opened(text):
    """A bare text whose opener is marked where, and only where, it is not the one that is recognised."""
    bare, length = set_apart(text)
    head, rest = plain(bare)[:length], _after(bare, length)
    if rest.startswith("*") or head != head.strip(" ,;:."):
        return f"Notes {plain(head)}a text"
    found = find_opener(plain(bare))
    if not length or (found and found.text == head):
        return _bare(f"{escape(head)}{rest}")
    return _bare(f"*{escape(head)}*{rest}")


def _after(text, length):
    """What follows so many characters of an inline text."""
    out = []
    for run in spans(text):
        out.append(replace(run, text=run.text[length:]))
        length = max(0, length - len(run.text))
    return from_spans([run for run in out if run.text])


TEXTS = (st.sampled_from(NASTY) | st.text(_PRINTABLE, min_size=1, max_size=30) | _MARKED).map(_bare)
OPENED = TEXTS.map(_opened)


def _lines(*kinds, most=2):
    return st.lists(st.builds(Line, st.sampled_from(kinds), TEXTS), max_size=most)


def _sub_clauses(depth):
    """A list of sub-clauses; some have no words, some are joined to the next one by a word."""
    below = _sub_clauses(depth - 1) if depth > 1 else st.just(())
    one = st.builds(Clause, TEXTS | st.just(""), below, st.none() | st.builds(Clause, TEXTS))
    return st.lists(st.tuples(one, st.sampled_from([None, None, "; and", ", or"])), max_size=3).map(_joined)


def _joined(found):
    last = len(found) - 1
    return tuple(
        replace(clause, ending=None if i == last or clause.subclauses or clause.closing or not clause.text else ending)
        for i, (clause, ending) in enumerate(found)
    )


CLAUSES = st.builds(Clause, OPENED, _sub_clauses(3), st.none() | st.builds(Clause, TEXTS))
TITLES = ("section", "title", "heading")
ANY = (*TITLES, "closing", "annex", "other")


def _blocks(before, least=0):
    """Clauses with lines between them; `before`: the kinds of lines that may stand before the first."""
    rest = st.lists(st.tuples(_lines(*ANY, most=1), CLAUSES), max_size=3)
    first = st.tuples(_lines(*before, most=1) if before else st.just([]), CLAUSES)
    some = st.tuples(first, rest).map(lambda pair: [pair[0], *pair[1]])
    return (some if least else st.just([]) | some).map(
        lambda found: tuple(block for lines, clause in found for block in (*lines, clause))
    )


ORGANS = st.sampled_from(["The General Assembly", "the council of *Elders*", "1. The Board", "ECOSOC"]).map(
    lambda text: Line("organ", escape(plain(text)))
)
_VALUES = st.sampled_from(
    ["Water", "1. Water & co", "DR/1/2", "*Star*", "5 (c)", "“Peace”", "A_B", "<b>", "Chad and Oman"]
)
_NAMES = st.sampled_from(
    ["Chile", "Oman", "United Kingdom of Great Britain and Northern Ireland", "Netherlands (Kingdom of the)",
     "Bosnia and Herzegovina", "Women and Peace", "Côte d’Ivoire"]
)  # fmt: skip
MANY = ("sponsors", "signatories")


def _heading(order):
    """Fields in this order, with lines between them."""

    def field(name):
        one = st.tuples(st.just("5 (c)") if name == "agenda_item" else _VALUES)
        values = st.lists(_NAMES, min_size=1, max_size=3, unique=True).map(tuple) if name in MANY else one
        found = values.map(lambda v: [Field(name, v)])
        return st.tuples(st.just([]) | found, _lines("heading", "other", most=1)).map(lambda pair: [*pair[0], *pair[1]])

    return st.tuples(*map(field, order)).map(lambda found: tuple(item for items in found for item in items))


END = _lines("closing", "annex", "other").map(tuple)
LEAD = _lines(*TITLES).map(tuple)
PARTS = st.builds(Part, LEAD, ORGANS, _blocks(ANY), _blocks(TITLES, 1), END)


def papers(house):
    """Papers that print in this house style as they are."""
    return st.builds(
        in_kinds,
        heading=_heading([form.field for form in house.heading]),
        organ=ORGANS,
        preamble=_blocks(ANY),
        operative=_blocks(TITLES, 1),
        end=END,
        more=st.just(()) | st.lists(PARTS, max_size=1).map(tuple),
    )
