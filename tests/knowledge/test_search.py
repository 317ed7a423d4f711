"""Searching the library as delegates speak."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

from resolution_kit.data.yaml_source import load, plain
from resolution_kit.knowledge.library import entries
from resolution_kit.knowledge.library.search import Index
from resolution_kit.knowledge.library.search_words import search_words, words
from resolution_kit.text.stem import stem

QUERIES = plain(load(Path(__file__).with_name("queries.yaml")).root)["queries"]


@pytest.fixture(scope="module")
def index():
    return Index(entry for entry in entries() if entry.pack in ("general", "synthetic-drugs"))


def ids(answer):
    return [hit.entry.id for hit in answer.hits]


def answers(query, found):
    return [any(fnmatch(id_, wanted) for wanted in query["finds"]) for id_ in found]


def test_delegates_find_what_they_mean(index, capsys):
    at_one, at_five = [], []
    for query in QUERIES:
        right = answers(query, ids(index.search(query["typed"]))[:5])
        (at_one if right[:1] == [True] else []).append(query["typed"])
        (at_five if any(right) else []).append(query["typed"])
    one, five = len(at_one) / len(QUERIES), len(at_five) / len(QUERIES)
    with capsys.disabled():
        print(f"\nsearch: {len(QUERIES)} queries, success at 1 {one:.1%}, at 5 {five:.1%}")  # noqa: T201
    lost = [query["typed"] for query in QUERIES if query["typed"] not in at_five]
    assert five >= 0.95, lost
    assert one >= 0.8


def test_the_queries_name_entries_that_there_are():
    known = [entry.id for entry in entries()]
    wrong = {wanted for query in QUERIES for wanted in query["finds"] if not any(fnmatch(id_, wanted) for id_ in known)}
    assert wrong == set()


def test_every_phrase_that_a_synonym_stands_for_says_something():
    silent = [phrase for each in search_words().synonyms for phrase in (*each.typed, *each.means) if not words(phrase)]
    assert silent == []


def test_an_id_finds_its_entry_alone(index):
    assert ids(index.search("pen-online.register")) == ["pen-online.register"]


def test_what_is_nowhere_finds_nothing_and_is_named(index):
    answer = index.search("zyzzyva")
    assert answer.hits == ()
    assert answer.unknown == ("zyzzyva",)


def test_a_question_of_small_words_finds_nothing(index):
    assert index.search("what about the").hits == ()
    assert index.search("").hits == ()


def test_a_mistyped_word_is_told(index):
    assert index.search("naloxnoe").read_as == {"naloxnoe": "naloxone"}


def test_a_word_that_is_known_is_never_read_as_another(index):
    assert index.search("precursor").read_as == {}


def test_the_best_hit_has_all_words_if_any_entry_has_them(index):
    answer = index.search("acetone customs")
    assert answer.hits[0].whole


def test_the_beginning_of_a_word_is_enough(index):
    assert "harm-reduction" in ids(index.search("nalox"))[0]


FAMILIES = [
    "regulation regulations regulate regulating regulator regulatory",
    "organization organisation organizations organise organizational",
    "train training trained trainer trainings",
    "harmonization harmonisation harmonize harmonised",
    "analogue analogues analog analogs",
    "traffic trafficking trafficked traffickers",
    "licence license licences licensing",
    "laboratory laboratories labs",
    "supply supplies supplier suppliers",
    "programme programmes program programs",
    "labour labor labours",
    "women woman",
    "child children",
    "notify notified notification notifying",
    "prevent prevention preventive prevented",
]
STRANGERS = [
    ("organ", "organization"),
    ("general", "generic"),
    ("police", "policy"),
    ("treat", "treaty"),
    ("sea", "seize"),
    ("port", "report"),
]


@pytest.mark.parametrize("family", FAMILIES)
def test_forms_of_a_word_have_one_stem(family):
    assert len({stem(word) for word in family.split()}) == 1, {word: stem(word) for word in family.split()}


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_strangers_have_stems_of_their_own(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize("word", ["a", "is", "s", "ing", "ed", "ization", "ss", "y", "67", "2030", "ñandú"])
def test_a_stem_is_never_empty(word):
    assert stem(word)
