"""What fills the slots of the library."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Slot, entries
from resolution_kit.knowledge.library.filling import filled
from resolution_kit.operations.fillers import fitting
from resolution_kit.operations.library_clause import must_fill


def an_entry(type_):
    return Entry("x.y", "operative", "", "{slot}", ("ga",), slots={"slot": Slot("", type=type_)})


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("date", "31 December 2030"),
        ("date", "the end of 2030"),
        ("date", "1 May"),
        ("number", "15"),
        ("number", "six"),
        ("number", "at least ninety-nine"),
        ("years", "2030"),
        ("years", "2030–2035"),
        ("number", "no more than 10"),
        ("date", "31 May 2030"),
        ("date", "29 February"),
        ("body", "Commission on Narcotic Drugs"),
        ("body", "the Commission on Narcotic Drugs"),
        ("body", "the new Water Board"),
        ("country", "South Korea"),
        ("text", "tomorow"),
        ("region", "the Sahel"),
    ],
)
def test_what_is_of_the_type_of_its_slot_fills_it(type_, value):
    must_fill(an_entry(type_), {"slot": value})


def test_every_default_of_the_library_fills_its_slot():
    for item in entries():
        must_fill(item, {name: slot.default for name, slot in item.slots.items()})


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        ("date", "tomorow", "takes a date such as 31 December 2030, found `tomorow`"),
        ("date", "maybe", "takes a date"),
        ("number", "many", "takes a number such as 15 or six"),
        ("years", "soon", "takes a year such as 2030"),
        ("date", "31 June 2030", "found `31 June 2030`, a day that is not"),
        ("date", "1.5.2030", "takes a date such as 31 December 2030"),
        ("body", "Comission on Narcotic Drugs", "did you mean `Commission on Narcotic Drugs`"),
        ("country", "Frnace", "did you mean `France`"),
        ("country", "Wakanda", "takes a State such as Mexico, found `Wakanda`"),
    ],
)
def test_nonsense_is_refused_with_an_example(type_, value, expected):
    with pytest.raises(Problem, match=expected):
        must_fill(an_entry(type_), {"slot": value})


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("at the request of {country}, and", "mexico", "at the request of Mexico, and"),
        ("at the request of {country}, and", "Holland", "at the request of the Kingdom of the Netherlands, and"),
        ("the {country} and", "USA", "the United States of America and"),
        ("{country}’s efforts", "philippines", "The Philippines’ efforts"),
        ("all {country}'s efforts", "philippines", "all the Philippines' efforts"),
        ("all {country}’s efforts", "Cyprus", "all Cyprus’s efforts"),
        ("all {country}’s efforts", "Mexico", "all Mexico’s efforts"),
        ("within {months} months", "1", "within 1 month"),
        ("within {months} months", "one", "within one month"),
        ("within {months} months", "at least one", "within at least one month"),
        ("within {months} months", "21", "within 21 months"),
        ("within {months} months", "2 months", "within 2 months"),
        ("within {days} working days", "one", "within one working day"),
        ("a {months}-month plan", "1", "a 1-month plan"),
        ("of {other} text", "*any*", "of *any* text"),
    ],
)
def test_a_filler_and_the_words_around_it_agree(text, value, expected):
    name = text.partition("{")[2].partition("}")[0]
    assert filled(text, fitting({name: value}, (text,))) == expected


def test_a_number_of_something_else_is_refused():
    with pytest.raises(Problem, match="`months` is a number of months, found `1 year`"):
        fitting({"months": "1 year"}, ("within {months} months",))


@pytest.mark.parametrize("name", ["country", "year", "date", "months", "amount"])
def test_a_slot_of_a_persons_own_is_known_by_its_name(name):
    with pytest.raises(Problem, match=f"`{name}` takes"):
        fitting({name: "whatever"}, (f"to {{{name}}}",))


def test_an_open_slot_stays_and_braces_that_are_no_slot_too():
    assert filled("{country} and {{x}} and {1}", {}) == "{country} and {{x}} and {1}"
