"""House styles of an organiser: a new file, its settings, its mistakes."""

from dataclasses import replace
from pathlib import Path

import pytest

from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.styles import Style, names, style, style_file
from resolution_kit.organising.style_file import new_file, settings
from resolution_kit.organising.styles import mistakes


@pytest.fixture
def own(tmp_path):
    """A folder with a style of one's own."""

    def write(content: str, name: str = "ours"):
        (tmp_path / f"{name}.yaml").write_text(content, "utf-8")
        return tmp_path

    return write


def without_names(made: Style) -> Style:
    return replace(made, name="", title="", source="", gaps="")


@pytest.mark.parametrize("parent", names())
def test_a_new_file_is_its_parent_and_stays_it_with_every_line_taken_in(parent, own):
    text = new_file("ours", style(parent))
    assert without_names(style("ours", own(text))) == without_names(style(parent))
    lines = [line[1:] if line.startswith("#") and not line.startswith("##") else line for line in text.splitlines()]
    whole = own("".join(f"{line}\n" for line in lines), "whole")
    assert without_names(style("whole", whole)) == without_names(style(parent))
    assert max(map(len, text.splitlines())) < 200


@pytest.mark.parametrize("name", names())
def test_the_settings_that_are_shown_are_the_style(name, own):
    made = style("shown", own("\n".join(settings(style(name))) + "\n", "shown"))
    assert without_names(made) == without_names(style(name))


@pytest.mark.parametrize("path", sorted((Path(__file__).parents[2] / "templates" / "styles").glob("*.yaml")), ids=str)
def test_a_bundled_style_has_no_mistake_and_names_its_source_by_its_address(path):
    assert mistakes(path) == []
    made = style_file(path)
    assert "http" in made.source or made.name in ("mun", "un")
    assert set(made.bodies) <= set(bodies())


def test_every_mistake_of_a_file_is_told_at_once(own):
    content = "fonts: 1\npage:\n  size: A3\n  margin: x\noperative: {emphasis: red}\n"
    found = mistakes(own(content) / "ours.yaml")
    assert [line.partition(".yaml:")[2].partition(",")[0] for line in found] == [
        "1: `fonts` is unknown",
        "3: `size: A3`",
        "4: `margin: x`",
        "5: `emphasis: red`",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("rules: {serial-coma: off}\n", ":1: no rule `serial-coma`; did you mean `serial-comma`?"),
        ("bodies: [sc, cmd]\n", ":1: no body `cmd`"),
        ("reserved: [orders, table]\n", ":1: `table` opens no operative clause, expected a verb such as `demands`"),
        ("amendments: {phrases: {strke: Delete it}}\n", ":1: no phrase `strke`; did you mean `strike`?"),
        ("amendments: {phrases: {strike: '{what} goes'}}\n", ":1: `{what}` in the phrase `strike`, expected {clause}"),
        ("extends: nosuch\n", "no house style `nosuch`; there are amun"),
        ("page: {margin: 40}\n", ":1: `margin: 40`, expected a number from 0 to 20"),
        ("title: [\n", "not valid YAML"),
    ],
)
def test_names_that_would_be_of_no_effect_are_mistakes(own, content, message):
    (found,) = mistakes(own(content) / "ours.yaml")
    assert message in found


def test_an_empty_style_has_no_mistake(own):
    assert mistakes(own("") / "ours.yaml") == []
