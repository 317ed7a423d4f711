"""Any kind of YAML file is edited in place; what one kind is used to comes in as its conventions."""

import pytest

from resolution_kit.data.yaml_source import Source, plain
from resolution_kit.yamledit.emit import document
from resolution_kit.yamledit.layout import Conventions, Layout
from resolution_kit.yamledit.splice import spliced

MENU = """\
# of the canteen
soup: lentils   # as ever
mains:
  # the cook's own
  - name: curry
    price: '4.50'
  - name: stew
    price: '5.00'
drinks: [water, tea]
"""


def after(text, conventions, **changes):
    source = Source(text, "menu.yaml")
    old = plain(source.root)
    return spliced(source, old, {**old, **changes}, conventions)


def test_nothing_changes_if_nothing_changed():
    assert MENU == after(MENU, Conventions())


def test_without_conventions_every_value_is_edited_in_its_place():
    assert MENU.replace("lentils", "peas").replace("tea]", "tea, milk]") == after(
        MENU, Conventions(), soup="peas", drinks=["water", "tea", "milk"]
    )


def test_an_item_is_recognised_by_the_key_that_names_it():
    changed = [{"name": "stew", "price": "6.00"}, {"name": "curry", "price": "9.00"}]
    made = after(MENU, Conventions(identities=("name",)), mains=changed)
    assert changed == plain(Source(made, "menu.yaml").root)["mains"]
    assert "  # the cook's own\n  - name: curry\n" in made


@pytest.mark.parametrize(
    ("conventions", "text"),
    [
        (Conventions(), "a: x\nb:\n  - text: w\n"),
        (Conventions(bare="text"), "a: x\nb:\n  - w\n"),
        (Conventions(always_lists=("a",)), "a: [x]\nb:\n  - text: w\n"),
        (Conventions(stands_apart=lambda key, _: key == "b"), "a: x\n\nb:\n  - text: w\n"),
    ],
)
def test_a_new_file_follows_its_conventions(conventions, text):
    assert text == document({"a": ["x"], "b": [{"text": "w"}]}, Layout(conventions))


@pytest.mark.parametrize(("ordered", "text"), [((), "b: x\na: z\n"), (("a", "b"), "a: z\nb: x\n")])
def test_the_order_of_keys_counts_only_if_it_is_asked_for(ordered, text):
    source = Source("b: x\na: y\n", "x.yaml")
    assert text == spliced(source, {"b": "x", "a": "y"}, {"a": "z", "b": "x"}, Conventions(ordered=ordered))
