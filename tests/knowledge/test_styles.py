"""House styles: data, read with file and line for every mistake."""

from pathlib import Path

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Range, Style, names, own_names, style
from resolution_kit.knowledge.styles.keys import groups
from resolution_kit.model import Field, Resolution
from resolution_kit.rules.run import check


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
    with pytest.raises(Problem, match=r"no house style `.*`; (there are \w.*|did you mean `un`\?)$"):
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
        (
            'page: {numbers: "{page}/{total}"}\n',
            "ours.yaml:1: `{total}` in `{page}/{total}`, expected one of {page}, {pages}",
        ),
        ('operative:\n  labels: ["{x}."]\n', "ours.yaml:2: `{x}` in `{x}.`, expected one of {1}, {a}, {A}, {i}, {I}"),
        ('operative: {labels: ["{1}.", "a)"]}\n', "the label `a)` does not count, expected a counter in braces"),
        ('operative: {labels: ["{1}.{a}"]}\n', "the label `{1}.{a}` counts twice, expected one counter"),
        ('organ: {again: "{body}:"}\n', "`{body}` in `{body}:`, expected one of {organ}, {committee}"),
        ("line_numbers: {every: -1}\n", "ours.yaml:1: `every: -1`, expected a number from 0 to 100"),
        ("font: {line: 0}\n", "ours.yaml:1: `line: 0`, expected a number from 1 to 3"),
        ("indent: {levels: [1, 99]}\n", "`levels: 99`, expected a number from 0 to 20"),
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


def test_a_draft_of_the_same_name_is_no_house_style(own):
    folder = own("committee: CND\npreamble: []\noperative: []\n", "un")
    assert style("un", folder).title == "United Nations"
    assert own_names(folder) == []


def test_the_styles_of_a_folder_are_the_files_that_say_what_only_a_style_says(own):
    own("extends: mun\n", "a")
    own("font: {size: 9}\n", "b")
    own("some: thing\n", "c")
    assert own_names(own("broken: [", "d")) == ["a", "b"]


@pytest.mark.parametrize(
    ("limit", "delegations", "counted"),
    [
        (Range(1, 5), 40, (1, 5)),
        (Range(least_share=0.2), None, (None, None)),
        (Range(least_share=0.2), 43, (9, None)),
        (Range(least_share=0.2, rounding="down"), 43, (8, None)),
        (Range(most_share=0.05, rounding="nearest"), 50, (None, 3)),
        (Range(least_share=0.1), 30, (3, None)),  # 0.1 * 30 is a little more than 3 in a computer
        (Range(1, most_share=0.05), 43, (1, 3)),
    ],
)
def test_shares_of_the_committee_are_rounded_as_the_style_says(limit, delegations, counted):
    found = limit.counted(delegations)
    assert (found.least, found.most) == counted


def test_the_number_of_delegations_counts_for_the_shares_that_are_inherited(own):
    made = style("ours", own("extends: jamun\nlimits: {delegations: 43}\n"))
    assert (made.limits.sponsors.most, made.limits.signatories.least) == (3, 8)


@pytest.mark.parametrize(
    ("size", "messages"),
    [((), []), (("43",), ["4 sponsors, expected 1 to 3", "2 signatories, expected at least 8"]), (("many",), [])],
)
def test_a_draft_that_says_how_large_its_committee_is_is_judged_by_shares(size, messages):
    fields = {"committee_size": size, "sponsors": ("Chad", "Cuba", "Fiji", "Peru"), "signatories": ("Iraq", "Mali")}
    draft = Resolution(heading=tuple(Field(name, values) for name, values in fields.items() if values))
    found = check(draft, style("jamun"), ["sponsor-count", "signatory-count"])
    assert [f.message for f in found] == messages


def test_every_key_of_the_schema_is_explained():
    keys = [key for group in groups() for key in group.keys]
    assert [".".join(key.path) for key in keys if not key.meaning.endswith((".", ":"))] == []
    assert all(group.meaning for group in groups())
    assert len({key.path for key in keys}) == len(keys) > 70


def test_every_key_stands_in_the_documentation():
    page = (Path(__file__).parents[2] / "docs" / "house-styles.md").read_text("utf-8")
    for group in groups():
        _, _, section = page.partition(f"### `{'.'.join(group.path)}`" if group.path else "## The keys")
        rows = section.partition("\n### ")[0]
        assert [key.path for key in group.keys if f"| `{key.path[-1]}` |" not in rows] == []
