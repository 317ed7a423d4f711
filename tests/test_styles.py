"""House styles: data, read with file and line for every mistake."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.styles import Range, Style, names, style


@pytest.fixture
def own(tmp_path):
    """A folder with a style of one's own."""

    def write(content: str, name: str = "ours"):
        (tmp_path / f"{name}.yaml").write_text(content, "utf-8")
        return tmp_path

    return write


@pytest.mark.parametrize("name", names())
def test_every_bundled_style_can_be_read_and_says_where_it_comes_from(name):
    made = style(name)
    assert made.name == name
    assert made.title
    assert made.source
    assert made.gaps
    assert made.operative.labels


def test_the_model_un_style_underlines_and_the_united_nations_style_does_not():
    assert style("mun").operative.emphasis == "underline"
    assert style("un").operative.emphasis == "italic"
    assert style("un").operative.number_single is False


def test_an_empty_file_is_the_plain_style(own):
    assert style("ours", own("")) == Style(name="ours")


def test_a_style_says_only_what_differs_from_the_one_it_extends(own):
    made = style("ours", own("extends: un\noperative: {emphasis: bold}\nlimits: {depth: 2, sponsors: {most: 5}}\n"))
    assert made.operative.emphasis == "bold"
    assert made.operative.labels == style("un").operative.labels
    assert made.page == style("un").page
    assert (made.limits.depth, made.limits.sponsors) == (2, Range(None, 5))


def test_a_style_of_ones_own_may_bear_the_name_of_the_one_it_extends(own):
    folder = own("extends: mun\nfont: {size: 11}\n", "mun")
    assert style("mun", folder).font.size == 11
    assert style("mun").font.size == 12


def test_a_style_may_extend_another_of_ones_own(own):
    own("font: {size: 9}\n", "base")
    assert style("ours", own("extends: base\n")).font.size == 9


@pytest.mark.parametrize("name", ["nosuch", "../un", "un/../un", "", "un.yaml"])
def test_an_unknown_style_is_refused_with_those_there_are(name, tmp_path):
    with pytest.raises(Problem, match=r"no house style `.*`; there are \w.*$"):
        style(name, tmp_path)


def test_styles_that_extend_each_other_are_refused(own):
    own("extends: ours\n", "base")
    with pytest.raises(Problem, match="this style extends itself"):
        style("ours", own("extends: base\n"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("title: x\nfonts: {}\n", "ours.yaml:2: `fonts` is unknown, expected `font`"),
        (
            "operative:\n  emphasis: red\n",
            "ours.yaml:2: `emphasis: red`, expected one of none, italic, underline, bold",
        ),
        ("font: {size: big}\n", "ours.yaml:1: `size: big`, expected a number"),
        ("organ: {comma: yes}\n", "ours.yaml:1: `comma: yes`, expected true or false"),
        ("heading:\n  - {label: x}\n", "ours.yaml:2: `heading` without `field`, expected `field: …`"),
        ("operative: {labels: []}\n", "ours.yaml:1: `labels` is empty, expected a label for each level, such as"),
        ("page: {margin: -1}\n", "ours.yaml:1: `margin: -1`, expected a number from 0 to 20"),
        ("indent: {step: nan}\n", "ours.yaml:1: `step: nan`, expected a number from 0 to 20"),
        ("font: {size: 2}\n", "ours.yaml:1: `size: 2`, expected points from 6 to 72"),
        ("- a list\n", "ours.yaml:1: the style is a list, expected `key: value` lines"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_was_expected(own, content, message):
    with pytest.raises(Problem) as caught:
        style("ours", own(content))
    assert message in str(caught.value)
