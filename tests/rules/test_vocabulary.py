"""The vocabulary of the rules, and laws that hold for every rule of wording whatever the text."""

import re
from pathlib import Path

import pytest
import yaml
from frame import paper
from hypothesis import given, settings
from hypothesis import strategies as st

from resolution_kit.data.resources import bundled
from resolution_kit.fixing.apply import with_fixes
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Prose
from resolution_kit.paper.word_lists import WordList, either, word_list
from resolution_kit.rules.run import all_rules, check

FILES = ["wording", "spelling", "numbers", "references", "names-in-text", "abbreviations", "mandate"]
LISTS = [
    pytest.param(file, name, id=f"{file}.{name}")
    for file in FILES
    for name in yaml.safe_load(bundled(f"clauses/{file}.yaml").read_text("utf-8"))["en"]
]
MINE = [r for r in all_rules().values() if r.family in ("WOR", "REF", "NAM", "NUM", "ABB", "MAN", "TOP")]
BAD = [pytest.param(r, block, id=f"{r.code}-{i}") for r in MINE for i, block in enumerate(r.section("Bad"), 1)]


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_every_list_has_a_source_and_entries_that_can_match(file, name):
    words = word_list(file, name, "en")
    assert words.source
    assert words.all or words.patterns
    if file != "references" or name != "organs":
        for entry in words.words if words.ignore_case else ():
            assert entry == entry.lower()


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_what_is_said_instead_is_not_itself_in_the_list(file, name):
    words = word_list(file, name, "en")
    assert [new for new in words.replacements.values() if new and new in words.replacements] == []


def test_a_language_without_a_list_has_an_empty_one():
    assert list(word_list("wording", "vague", "xx").hits(Prose([]))) == []


@given(st.sets(st.text("abc' ", min_size=1, max_size=5), min_size=1, max_size=12), st.text("abc' ", max_size=6))
def test_an_expression_for_many_words_matches_these_words_and_no_other(words, text):
    assert bool(re.fullmatch(either(words), text)) == (text in words)


WORDS = st.text("ab", min_size=1, max_size=3)
PHRASES = st.lists(WORDS, min_size=1, max_size=2).map(" ".join)


@given(
    st.sets(PHRASES, min_size=1, max_size=6),
    st.lists(st.lists(WORDS, max_size=8).map(" ".join), min_size=1, max_size=4),
)
def test_the_hits_of_a_list_are_those_of_a_plain_search_for_whole_words(phrases, paragraphs):
    places = [(Line("section", text), text) for text in paragraphs]
    longest_first = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    naive = [
        (i, m.start(), m.end())
        for i, text in enumerate(paragraphs)
        for m in re.finditer(rf"(?<!\w)(?:{longest_first})(?!\w)", text)
    ]
    hits = WordList("test", words=tuple(phrases)).hits(Prose(places))
    numbers = {id(place): i for i, (place, _) in enumerate(places)}
    assert [(numbers[id(hit.at)], hit.start, hit.end) for hit in hits] == naive


def test_a_list_looks_past_case_hyphens_and_curly_apostrophes_as_it_is_told():
    def found(words: WordList, text: str) -> list[str]:
        return [hit.found for hit in words.hits(Prose([(Line("section", text), text)]))]

    assert found(WordList("test", words=("ab",)), "ab AB x-ab abc") == ["ab", "ab"]
    assert found(WordList("test", words=("ab",), ignore_case=True), "ab AB x-ab abc") == ["ab", "AB", "ab"]
    assert found(WordList("test", words=("ab",), hyphens=False), "ab x-ab ab-x a/ab") == ["ab"]
    assert found(WordList("test", words=("it's",)), "it’s it's") == ["it’s", "it's"]
    assert found(WordList("test", words=("ab",)), '“ab” ab "ab"') == ["ab"]


PIECES = st.sampled_from(
    [
        "Recalling", "resolution 70/1", "of 25 September 2015", "September 25, 2015", "25th", "A/RES/70/1", "UN",
        "UNODC", "(UNODC)", "“", "”", '"', "'", "don't", "10%", "$5 million", "member states", "Secretary General",
        "South Korea", "the", "our", ",", ".", "/", "&", "programs", "recognise", "(1999)",
        "Convention on the Rights of the Child", "İ", "ß", "\u2028", "31 June", "5 States", "1325 (2000)", "and 70/2",
        "its", "past resolutions", "2030-01-01", "Decides to establish a committee", "UNESCO’s", "N.A.T.O.",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.lists(PIECES, max_size=12).map(" ".join), min_size=1, max_size=4), st.sampled_from(["un", "mun"]))
def test_whatever_is_written_every_finding_points_at_what_it_says(texts, name):
    resolution = Resolution(
        parts=(
            Part(
                organ=Line("organ", "The General Assembly", ","),
                preamble=tuple(Clause(text, ending=",") for text in texts[:2]),
                operative=tuple(Clause(text, label=f"{i}.", ending=";") for i, text in enumerate(texts[2:], 1)),
            ),
        ),
        typed=True,
    )
    judged = Paper(resolution, style(name))
    for rule in MINE:
        for fault in rule.check(judged):
            assert fault.at is not None
            text = judged.text(fault.at)
            assert 0 <= fault.start <= fault.end <= len(text), (rule.code, fault)
            if fault.fix:
                assert fault.fix.piece == "text"
                assert text[fault.fix.start : fault.fix.end] != fault.fix.new, (rule.code, fault)


@pytest.mark.parametrize(("rule", "block"), BAD)
def test_a_mended_text_has_the_finding_no_more(rule, block):
    judged = paper(block)
    found = list(rule.check(judged))
    again = Paper(with_fixes(judged.resolution, found), judged.style)
    left = [fault.message for fault in rule.check(again) if not isinstance(fault.at, Field)]
    assert left == [fault.message for fault in found if not fault.fix]


@pytest.mark.parametrize(("rule", "block"), BAD)
def test_a_safe_fix_makes_no_other_finding(rule, block):
    judged = paper(block)
    safe = [fault for fault in rule.check(judged) if fault.fix and fault.fix.safe]
    after = check(with_fixes(judged.resolution, safe), judged.style)
    before = {f.rule.code for f in check(judged.resolution, judged.style)}
    assert [(f.rule.code, f.message) for f in after if f.rule.code not in before] == []


def test_no_word_of_a_vocabulary_stands_in_a_rule():
    folder = Path(__file__).parents[2] / "resolution_kit" / "rules"
    for name in (
        "first_person",
        "contraction",
        "american_spelling",
        "country_name",
        "treaty_misnamed",
        "power_beyond_body",
    ):
        code = re.sub(r'"""[\s\S]*?"""', "", next(folder.glob(f"*/{name}.py")).read_text("utf-8"))
        assert not re.search(r"\b(our|cannot|programme|Viet Nam|Convention|sanctions)\b", code), name
