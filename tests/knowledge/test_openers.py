"""Openers: what is one, what is none, where it ends, and how it is said otherwise."""

import re
import sys

import pytest
from corpora import SHARED, of_shared, with_shared
from openers_to_try import opener_of

from resolution_kit.knowledge.openers import find_opener, in_kind, with_adverb
from resolution_kit.knowledge.openers.grammar import Verb, grammar

ENOUGH = 0.99
LABEL = re.compile(r"^\s*(\(?(?:\d{1,3}|[a-z]{1,4}|[A-Z])[.)])\s+")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        " Recalling its resolution",
        "The Secretary-General shall report",
        "The recalling of ambassadors",
        "This resolution",
        "States Parties should cooperate",
        "States the obvious",
        "Member States should",
        "Parties to the Convention",
        "Governments to ensure",
        "Measures to prevent diversion",
        "Access to justice",
        "Progress the world has made",
        "Building capacities of customs officers",
        "Building the capacity of customs officers",
        "Strengthening the role of women",
        "Ensuring that all children go to school",
        "Concerning the agenda",
        "Nothing in the present resolution",
        "Support for victims",
        "Demand reduction programmes",
        "Requests for assistance",
        "Request for information",
        "Note by the Secretariat",
        "Note verbale",
        "Agreed conclusions of the Commission",
        "Adopted at the 5th meeting",
        "Adopted by the Security Council",
        "Endorsed by the Assembly",
        "United in diversity",
        "Concerned States should",
        "Nationally Determined Contributions",
        "Take effective measures",
        "To promote cooperation",
        "We reaffirm our commitment",
        "2030 Agenda",
        "(a) Recalling",
        "*Recalling* its resolution",
        "Recallingly said",
        "Noted-down words",
    ],
)
def test_what_is_formed_otherwise_opens_nothing(text):
    assert find_opener(text) is None
    assert with_adverb(text, None) == text


@pytest.mark.parametrize(
    ("text", "opener", "part"),
    [
        ("Recalling its resolution 70/1", "Recalling", "preambular"),
        ("Recalling also its resolution 70/1", "Recalling also", "preambular"),
        ("Recalling, in this regard, its resolution", "Recalling", "preambular"),
        ("Recalling in particular article 11", "Recalling in particular", "preambular"),
        ("Further recalling its resolution", "Further recalling", "preambular"),
        ("Having also considered the report", "Having also considered", "preambular"),
        ("Having regard to the Charter", "Having regard", "preambular"),
        ("Bearing in mind the need", "Bearing in mind", "preambular"),
        ("Taking also into account the needs", "Taking also into account", "preambular"),
        ("Taking note with appreciation also of the report", "Taking note with appreciation also", "preambular"),
        ("Deeply concerned about the use", "Deeply concerned", "preambular"),
        ("Remaining deeply concerned that", "Remaining deeply concerned", "preambular"),
        ("Guided by the Charter", "Guided", "preambular"),
        ("Acting under Chapter VII", "Acting", "preambular"),
        ("Expressing its deep concern also that", "Expressing its deep concern also", "preambular"),
        ("Reaffirming its commitment to peace", "Reaffirming its commitment", "preambular"),
        ("Reaffirming its resolution 70/1", "Reaffirming", "preambular"),
        ("Reaffirming also its strong condemnation of", "Reaffirming also its strong condemnation", "preambular"),
        ("Encouraging further efforts by States", "Encouraging", "preambular"),
        ("Calls upon all States to act", "Calls upon", "operative"),
        ("Calls once again upon Israel to", "Calls once again upon", "operative"),
        ("Calls on the parties", "Calls on", "operative"),
        ("Also strongly condemns all attacks", "Also strongly condemns", "operative"),
        ("Takes note with appreciation of the report", "Takes note with appreciation", "operative"),
        ("Takes note of the report", "Takes note", "operative"),
        ("Notes with appreciation and satisfaction that", "Notes with appreciation and satisfaction", "operative"),
        ("Condemns in the strongest terms all acts", "Condemns in the strongest terms", "operative"),
        ("Reiterates its call upon all States", "Reiterates its call upon", "operative"),
        ("Recalls its request to the Secretary-General", "Recalls its request", "operative"),
        ("Recalls its decision to meet", "Recalls", "operative"),
        ("Expresses its very deep concern about", "Expresses its very deep concern", "operative"),
        ("Welcomes and encourages the initiative", "Welcomes and encourages", "operative"),
        ("Looks forward to the Summit", "Looks forward", "operative"),
        ("Remains concerned about piracy", "Remains concerned", "operative"),
        ("Encourages further efforts", "Encourages", "operative"),
        ("Decides further that the Group shall", "Decides further", "operative"),
        ("Decides to remain seized of the matter", "Decides", "operative"),
    ],
)
def test_an_opener_ends_where_un_italics_end(text, opener, part):
    found = opener_of(text)
    assert (found.text, found.kind, found.known) == (opener, part, True)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Recognising that", "recognizing"),
        ("Re-affirming the", "reaffirming"),
        ("Emphasises the", "emphasizes"),
        ("Honoring the", "honouring"),
        ("recalling its", "recalling"),
        ("RECALLING its", "recalling"),
        ("Deeply Concerned By the", "concerned"),
        ("Recaling its", "recalling"),
        ("Calls  Upon all", "calls upon"),
    ],
)
def test_case_spelling_and_typing_errors_do_not_hide_an_opener(text, verb):
    found = opener_of(text)
    assert (found.verb, found.known) == (verb, True)
    assert text.startswith(found.text)


@pytest.mark.parametrize(
    ("text", "opener", "form", "verb"),
    [
        ("Urge all States", "Urge", "base", "urges"),
        ("Express deep concern that", "Express deep concern", "base", "expresses concern"),
        ("Requested the Secretary-General", "Requested", "past", "requests"),
        ("Has resolved to act", "Has resolved", "past", "resolves"),
        ("Will urge all States", "Will urge", "future", "urges"),
        ("To urge member states", "To urge", "infinitive", "urges"),
    ],
)
def test_an_opener_in_a_form_that_opens_neither_part_has_none(text, opener, form, verb):
    found = opener_of(text)
    assert (found.text, found.form, found.verb, found.kind) == (opener, form, verb, None)


@pytest.mark.parametrize(
    ("text", "opener", "form"),
    [
        ("Lamenting the loss", "Lamenting", "participle"),
        ("Lamenting also the loss", "Lamenting also", "participle"),
        ("Deeply stunned by the loss", "Deeply stunned", "adjective"),
        ("Stunned by the loss", "Stunned", "adjective"),
        ("Champions the cause", "Champions", "present"),
        ("Launched the campaign", "Launched", "past"),
        ("Desperately urges all States", "Desperately urges", "present"),
    ],
)
def test_what_is_formed_like_an_opener_is_one_but_not_known(text, opener, form):
    found = opener_of(text)
    assert (found.text, found.form, found.known) == (opener, form, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Concerned about", "Deeply concerned about"),
        ("Recalling also the", "Further recalling the"),
        ("Expressing its concern", "Expressing its grave concern"),
        ("Requests the", "Also requests the"),
        ("Urges all", "Urge all"),
        ("Reaffirming the", "Reaffirming also its commitment"),
    ],
)
def test_openers_that_differ_in_intensifier_and_adverb_have_one_verb(one, other):
    assert opener_of(one).verb == opener_of(other).verb


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Expressing deep concern", "Expressing its appreciation"),
        ("Noting the", "Noting with concern the"),
        ("Noting with appreciation", "Noting with concern"),
        ("Calls upon all", "Calls for an"),
        ("Reaffirms the", "Reaffirms its commitment"),
        ("Having considered", "Considering"),
    ],
)
def test_openers_that_say_different_things_differ_in_verb(one, other):
    assert opener_of(one).verb != opener_of(other).verb


def test_every_head_is_found_in_every_form_of_a_part():
    for head in grammar().heads.values():
        for form in ("participle", "adjective", "present"):
            if phrase := head.phrase(form):
                found = opener_of(f"{phrase.capitalize()} the matter")
                assert (found.verb, found.form, found.known) == (phrase, form, True)


def test_every_word_that_the_data_points_to_is_a_head():
    words = grammar()
    for head in words.heads.values():
        for part in ("preambular", "operative"):
            other = head.entry.in_kind(part)
            said = in_kind(opener_of(f"{head.reading(next(iter(head.first))).key} the"), part)
            assert said or other in ("", "-") or isinstance(head.entry, Verb), head.name
    assert {name for ladder in words.ladders for name in ladder.all} <= set(words.heads)
    for instead in (*words.instead.values(), *words.typing_errors.values()):
        assert instead in words.intensifiers or opener_of(f"{instead} the").known


def test_no_word_is_both_an_opener_and_none():
    words = grammar()
    assert not set(words.readings) & words.unformed
    assert not set(words.instead) & (set(words.readings) | words.unformed)


@with_shared
def test_openers_are_those_that_the_un_set_in_italics():
    sys.path.insert(0, str(SHARED / "eval"))
    try:
        from evalkit import read
        from score_openers import gold, same
    finally:
        sys.path.pop(0)
    files = of_shared("italics/*.md")
    pairs = [(span, find_opener(LABEL.sub("", text))) for f in files for _, span, text in gold(read(f))[0]]
    right = sum(same(span) == same(found.text if found else "") for span, found in pairs)
    assert len(pairs) > 10_000
    assert right / len(pairs) >= ENOUGH
