"""The word before the last of a list: between names of States only, and read back where it was printed."""

from dataclasses import replace

import pytest

from resolution_kit.knowledge.styles import style
from resolution_kit.printing.heading import apart, joined

FORM = next(form for form in style("un").heading if form.field == "sponsors")


@pytest.mark.parametrize(
    ("names", "printed"),
    [
        (("Chile",), "Chile"),
        (("Chile", "France", "Kenya"), "Chile, France and Kenya"),
        (("Albania", "Bosnia and Herzegovina"), "Albania and Bosnia and Herzegovina"),
        (("Bosnia and Herzegovina", "Canada"), "Bosnia and Herzegovina and Canada"),
        (("Chile", "Women and Peace"), "Chile, Women and Peace"),
    ],
)
def test_a_list_is_read_back_as_it_was_printed(names, printed):
    assert printed == joined(names, FORM)
    assert names == apart(printed, FORM)


def test_a_house_without_the_word_has_commas_alone():
    assert "Chile, Kenya" == joined(("Chile", "Kenya"), replace(FORM, last=""))
