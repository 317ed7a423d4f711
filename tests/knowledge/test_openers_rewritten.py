"""Openers said otherwise: with Also and Further, in the other part, as they were meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openers_to_try import ADVERBS, TEXTS, opener_of

from resolution_kit.knowledge.openers import (
    addressee,
    counterpart,
    cycle_key,
    find_opener,
    in_kind,
    is_mun_only,
    nearest_opener,
    needs,
    stronger,
    takes_addressee,
    tone,
    weaker,
    with_adverb,
)


def test_the_also_cycle_counts_whole_phrases():
    assert cycle_key(opener_of("Recalling also the")) == cycle_key(opener_of("Recalling the"))
    assert cycle_key(opener_of("Deeply concerned also about")) != cycle_key(opener_of("Concerned about"))
    assert cycle_key(opener_of("Noting with concern")) != cycle_key(opener_of("Noting with deep concern"))


@pytest.mark.parametrize(
    ("text", "plain", "also", "further"),
    [
        ("Recalling its", "Recalling its", "Recalling also its", "Recalling further its"),
        ("Also recalling its", "Recalling its", "Recalling also its", "Recalling further its"),
        ("Recalls also the", "Recalls the", "Also recalls the", "Further recalls the"),
        ("Further requests, in", "Requests, in", "Also requests, in", "Further requests, in"),
        ("Strongly urges all", "Strongly urges all", "Also strongly urges all", "Further strongly urges all"),
        ("Having heard the", "Having heard the", "Having also heard the", "Having further heard the"),
        ("Calling upon all", "Calling upon all", "Calling also upon all", "Calling further upon all"),
        (
            "Noting also with concern the",
            "Noting with concern the",
            "Noting with concern also the",
            "Noting with concern further the",
        ),
        ("recalls the", "recalls the", "also recalls the", "further recalls the"),
        ("RECALLING the", "RECALLING the", "RECALLING ALSO the", "RECALLING FURTHER the"),
        ("Urge all", "Urge all", "Also urge all", "Further urge all"),
        ("*Recalls* the *Alma*", "*Recalls* the *Alma*", "*Also recalls* the *Alma*", "*Further recalls* the *Alma*"),
        (
            "Encouraging further efforts",
            "Encouraging further efforts",
            "Also encouraging further efforts",
            "Further encouraging further efforts",
        ),
    ],
)
def test_also_and_further_stand_where_un_documents_set_them(text, plain, also, further):
    assert tuple(with_adverb(text, adverb) for adverb in ADVERBS) == (plain, also, further)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Recalling also the", "Also recalls"),
        ("Also recalls the", "Recalling also"),
        ("Deeply concerned about", "Expresses deep concern"),
        ("Firmly convinced that", "Expresses its firm conviction"),
        ("Taking due note of", "Takes due note"),
        ("Bearing in mind the", "Takes into account"),
        ("Remains concerned about", "Remaining concerned"),
        ("Welcomes and encourages", "Welcoming and encouraging"),
        ("Resolves to", "Resolved"),
        ("Urge all", "Urges"),
        ("Has decided to", "Decides"),
        ("Decides to", None),
        ("Guided by", None),
        ("Having considered the", None),
        ("Lamenting the", None),
    ],
)
def test_an_opener_has_a_counterpart_in_the_other_part(text, other):
    assert counterpart(opener_of(text)) == other


def test_an_opener_is_said_in_un_spelling_and_order_in_its_own_part():
    assert in_kind(opener_of("further Recognising that"), "preambular") == "Recognizing further"


@pytest.mark.parametrize(
    ("text", "part", "meant"),
    [
        ("Building capacities of", "preambular", None),
        ("The situation", "operative", None),
        ("", "operative", None),
        ("Deploys a force", "operative", None),
        ("Approximating the laws", "preambular", None),
        ("Noticing the work", "preambular", None),
        ("Strongly encuorages all", "operative", "Strongly encourages"),
        ("Takign note of", "preambular", "Taking note"),
        ("Deaply concerned by", "preambular", "Deeply concerned"),
        ("Lamenting the loss", "preambular", "Regretting"),
        ("Champions the cause", "operative", "Supports"),
        ("Desperately urges", "operative", "Urges"),
        ("Recalls the", "preambular", "Recalling"),
    ],
)
def test_the_opener_that_was_meant_is_found(text, part, meant):
    assert nearest_opener(text, part) == meant


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Notes the report to be", ""),
        ("Requests to provide help", ""),
        ("Urges that the parties", ""),
        ("Requests the Secretary-General to report", "the secretary-general"),
        ("Calls upon Member States, in particular", "member states"),
        ("Appeals to all States to help", "all states"),
    ],
)
def test_a_verb_that_asks_names_whom_it_asks(text, asked):
    assert addressee(text, opener_of(text)) == asked


def test_an_opener_knows_what_un_texts_do_with_it():
    assert takes_addressee(opener_of("Also requests the"))
    assert not takes_addressee(opener_of("Notes the"))
    assert needs(opener_of("Fully aware the")) == ("of", "that")
    assert needs(opener_of("Takes note with appreciation the")) == ()
    assert tone(opener_of("Urges all")) == "strong"
    assert weaker(opener_of("Also requests the")) == ("Also suggests", "Also invites", "Also encourages")
    assert stronger(opener_of("Deploring the")) == ("Condemning",)


@pytest.mark.parametrize(
    "text",
    [
        "Fully believing in",
        "Having devoted attention to",
        "Designates the",
        "Trusts that",
        "Solemnly affirms the",
        "Declaring",
    ],
)
def test_model_un_alone_says_some(text):
    assert is_mun_only(opener_of(text))


@pytest.mark.parametrize(
    "text", ["Believing in", "Declares that", "Affirms the", "Lamenting the", "Draws the attention of"]
)
def test_what_un_texts_say_is_not_model_un_alone(text):
    assert not is_mun_only(opener_of(text))


@given(TEXTS)
def test_an_opener_is_the_beginning_of_its_text(text):
    found = find_opener(text)
    assert found is None or (found.text and text.startswith(found.text) and found.verb)


@given(TEXTS, st.sampled_from(ADVERBS))
def test_setting_an_adverb_twice_changes_nothing_more(text, adverb):
    once = with_adverb(text, adverb)
    assert with_adverb(once, adverb) == once


@given(TEXTS, st.sampled_from(ADVERBS), st.sampled_from(ADVERBS))
def test_the_last_adverb_that_is_set_stands(text, first, last):
    assert with_adverb(with_adverb(text, first), last) == with_adverb(text, last)


@given(TEXTS, st.sampled_from(["preambular", "operative"]))
def test_advice_on_any_text_is_an_opener_of_that_part_or_nothing(text, part):
    meant = nearest_opener(text, part)
    assert meant is None or opener_of(f"{meant} that").kind == part
    if found := find_opener(text):
        for said in (counterpart(found), in_kind(found, part), *weaker(found), *stronger(found)):
            assert said is None or said[0].isupper()
