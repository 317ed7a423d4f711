"""Amendments that were filed on two laptops."""

from dataclasses import replace

from resolution_kit.merging import merged
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Amendment, Strike


def filed(number, by, **more):
    return Amendment(number, (by,), (Strike("a1"),), **more)


def draft(*amendments):
    return Resolution(amendments=amendments)


def test_the_same_amendment_is_there_once():
    both = draft(filed(1, "Chile"))
    assert merged(both, both, both) == both
    assert merged(both, both) == both


def test_two_of_one_number_are_both_kept_and_what_amends_theirs_goes_with_it():
    base = draft(filed(1, "Chile"))
    ours = draft(filed(1, "Chile"), filed(2, "Kenya"))
    theirs = draft(filed(1, "Chile"), filed(2, "Norway"), filed(3, "Peru", amends=2))
    assert merged(ours, theirs, base).amendments == (
        filed(1, "Chile"), filed(2, "Kenya"), filed(3, "Peru", amends=4), filed(4, "Norway"),
    )  # fmt: skip


def test_what_became_of_an_amendment_on_either_laptop_is_known():
    base = draft(filed(1, "Chile"), filed(2, "Kenya"), filed(3, "Peru"))
    ours = draft(replace(filed(1, "Chile"), state="withdrawn"), filed(2, "Kenya"), filed(3, "Peru"))
    theirs = draft(filed(1, "Chile"), replace(filed(2, "Kenya"), state="adopted"))
    assert [(one.number, one.state) for one in merged(ours, theirs, base).amendments] == [
        (1, "withdrawn"),
        (2, "adopted"),
    ]
