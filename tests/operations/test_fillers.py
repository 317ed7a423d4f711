"""What fills the slots of the library."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Slot, entries
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
        ("country", "Frnace", "did you mean `France`"),
        ("country", "Wakanda", "takes a State such as Mexico, found `Wakanda`"),
    ],
)
def test_nonsense_is_refused_with_an_example(type_, value, expected):
    with pytest.raises(Problem, match=expected):
        must_fill(an_entry(type_), {"slot": value})
