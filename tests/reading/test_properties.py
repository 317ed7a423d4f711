"""Laws of reading, held over papers made at random: nothing raises, no word is lost, none changes its place."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resolution_kit.printing import label_text
from resolution_kit.reading import markdown, text
from resolution_kit.reading.assemble import structure
from resolution_kit.reports.outline import outline

LABELS = [
    "1.", "2.", "3)", "(4)", "10.", "(a)", "(b)", "c)", "d.", "(h)", "(i)", "(ii)", "(v)", "(x)", "(l)", "(aa)",
    "I.", "II.", "IV)", "A.", "B.", "1.1", "2.3.1.", "3 bis.", "OP4.", "-", "•", "*", "–", "12", "4,",
]  # fmt: skip
OPENERS = [
    "Recalling", "Deeply concerned by", "Noting with appreciation", "Acknowledges", "Calls upon", "Requests",
    "Decides to", "Urge", "Has resolved", "recalling also", "Reccomends", "Whereas",
    "*Recalling*", "**Urges**", "_Welcoming_", "RESOLVES:",
]  # fmt: skip
LINES = [
    "The General Assembly,", "THE SECURITY COUNCIL", "The Economic and Social Council hereby:", "The Third Committee",
    "FORUM: DISEC", "QUESTION OF: Opium", "Sponsors:",
    "France, Chad and Peru", "Signatories – Japan", "Topic", "A", "B",
    "I", "II Reporting", "Follow-up", "# Draft resolution", "## Operative clauses", "Annex", "Annex II Figures",
    "61st plenary meeting", "12 December 2024", "Adopted unanimously at the 3rd meeting.", "[Adopted without a vote.]",
    "In favour:", "14 Ibid., document S/4465.", "[^1]: See A/79/1.", "Page 3", "A/RES/70/1", "___", "---", "* * *",
    "and to report on both;", "which they shall do", "| Committee | DISEC |", "> quoted", "79/1. Oceans",
    ",", ";", ".", ":", "; and",
]  # fmt: skip
ENDINGS = ["", ",", ";", ".", ":", " ;", ";;", ",.", "; and", ", or", "?", ":-", ";[^1]", ",31"]
WORDS = st.lists(
    st.sampled_from(["all", "States", "to", "act.", "Then", "in paragraph", "(a)", "1.", "“quoted”", "50", "its"]),
    max_size=12,
).map(" ".join)
CLAUSES = st.tuples(
    st.sampled_from(["", "", *LABELS]), st.sampled_from(["", *OPENERS]), WORDS, st.sampled_from(ENDINGS)
).map(lambda parts: " ".join(filter(None, parts[:3])) + parts[3])
ODD = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="<&"), max_size=30)
LINE = CLAUSES | st.sampled_from(LINES) | ODD
TITLES = st.sampled_from(
    ["A. Borders", "II. Prevention and care", "Follow-up", "C.Reporting", "and more;", "The end;", ""]
)


def run(pattern, start, texts):
    """A list that counts, now and then with something between its items."""
    for number, (clause, between) in enumerate(texts, start):
        yield f"{label_text(pattern, number)} {clause}"
        yield from filter(None, [between])


RUNS = st.builds(
    run,
    st.sampled_from(["{1}.", "{1})", "({a})", "{a})", "({i})", "{i}.", "{A}.", "{I}."]),
    st.sampled_from([1, 1, 1, 2, 8]),
    st.lists(st.tuples(CLAUSES, TITLES), min_size=2, max_size=5),
).map(list)
SPACE = st.tuples(st.sampled_from(["", "", "", "    ", "\t", "  "]), st.sampled_from(["\n", "\n\n"]))


def spaced(runs_and_spaces):
    return "".join(f"{indent}{line}{end}" for lines, (indent, end) in runs_and_spaces for line in lines)


PAPERS = st.lists(st.tuples(RUNS | LINE.map(lambda line: [line]), SPACE), max_size=25).map(spaced)

many = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def words(paper):
    return re.findall(r"[^\W_]+", paper)


def read_words(paragraphs):
    parts = (part for one in outline(structure(paragraphs)) for part in (one["label"], one["text"], one["ending"]))
    return words(" ".join(part or "" for part in parts))


@many
@given(PAPERS)
def test_every_word_of_a_text_is_in_its_outline_in_order(paper):
    assert read_words(text.paragraphs(paper)) == words(paper)


@many
@given(PAPERS)
def test_every_word_of_a_markdown_paper_is_in_its_outline_in_order(paper):
    assert read_words(markdown.paragraphs(paper)) == words(paper)


@many
@given(PAPERS)
def test_paragraphs_come_in_the_order_of_their_lines(paper):
    lines = [one["line"] for one in outline(structure(text.paragraphs(paper)))]
    assert lines == sorted(lines)
    assert None not in lines


@many
@given(PAPERS)
def test_no_item_lies_two_levels_below_its_neighbour(paper):
    level = -1
    for one in outline(structure(text.paragraphs(paper))):
        if one["kind"] in ("preambular", "operative"):
            top = 0 if one["kind"] == "preambular" else 1
            assert top <= one["level"] <= max(level + 1, top)
            assert one["level"] <= top + 3
            level = one["level"]
