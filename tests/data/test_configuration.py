"""What a folder asks for: reskit.toml, or [tool.reskit] in pyproject.toml."""

import json
from pathlib import Path

import pytest

from resolution_kit.data.configuration import Config, config
from resolution_kit.errors import Problem

PAPER = "The General Assembly,\n\nRecalling its work;\n\n1. Calls upon member states to act.\n"


@pytest.fixture
def found(reskit):
    """The codes that a check finds in a small paper, with their severity."""
    Path("paper.txt").write_text(PAPER, "utf-8")

    def check(*options):
        done = reskit("check", "paper.txt", "--format", "json", *options)
        assert done.status in (0, 1), done.err
        return {f["code"]: f["severity"] for f in json.loads(done.out)}

    return check


def test_a_folder_without_wishes_has_none(tmp_path):
    assert config(tmp_path) == Config()


def test_a_pyproject_of_something_else_is_none(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nselect = 3\n", "utf-8")
    assert config(tmp_path) == Config()


@pytest.mark.parametrize("text", ["[tool]\nreskit = 3", "tool = 3 # not tool.reskit"])
def test_a_pyproject_whose_table_is_none_is_refused(tmp_path, text):
    (tmp_path / "pyproject.toml").write_text(f"# tool.reskit\n{text}\n", "utf-8")
    with pytest.raises(Problem, match=r"pyproject.toml: `reskit` is no table, expected `\[tool.reskit\]`$"):
        config(tmp_path)


@pytest.mark.parametrize(("name", "head"), [("reskit.toml", ""), ("pyproject.toml", "[tool.reskit]\n")])
def test_both_files_say_the_same(tmp_path, name, head):
    text = f'{head}style = "un"\nselect = ["PRE"]\nignore = ["PRE03"]\njobs = 2\n'
    table = "[severity]" if name == "reskit.toml" else "[tool.reskit.severity]"
    (tmp_path / name).write_text(f'{text}{table}\n"PRE02" = "info"\n', "utf-8")
    where = str(tmp_path / name)
    assert config(tmp_path) == Config("un", ("PRE",), ("PRE03",), {"PRE02": "info"}, 2, where)


def test_the_style_of_the_folder_counts_where_the_paper_names_none(found):
    assert "HEA01" in found()
    Path("reskit.toml").write_text('style = "un"\n', "utf-8")
    un = found()
    assert un != found("--style", "mun")
    assert un == found("--style", "un")


def test_rules_are_chosen_by_code_name_and_family(found):
    assert {"PRE02", "NAM02"} <= found().keys()
    Path("reskit.toml").write_text('select = ["PRE", "name-without-capitals"]\n', "utf-8")
    assert found().keys() == {"PRE02", "NAM02"}
    Path("reskit.toml").write_text('select = ["PRE", "NAM"]\nignore = ["PRE02"]\n', "utf-8")
    assert found().keys() == {"NAM02"}


def test_the_command_line_comes_first(found):
    Path("reskit.toml").write_text('select = ["PRE"]\n', "utf-8")
    assert found("--select", "nam02").keys() == {"NAM02"}
    assert found("--ignore", "PRE").keys() == set()


def test_severity_is_set_rule_by_rule(found):
    Path("reskit.toml").write_text('select = ["PRE", "NAM"]\n[severity]\nPRE02 = "info"\nNAM = "off"\n', "utf-8")
    assert found() == {"PRE02": "info"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('stile = "un"', "reskit.toml:1: `stile` is unknown; did you mean `style`?"),
        (
            "# none\nqqqq = 1",
            "reskit.toml:2: `qqqq` is unknown; there are style, select, ignore, severity, guide, jobs",
        ),
        ("jobs = 0", "reskit.toml:1: `jobs` is `0`, expected 1 to 64"),
        ("jobs = true", "reskit.toml:1: `jobs` is `True`, expected 1 to 64"),
        ('select = "PRE"', 'reskit.toml:1: `select` is `PRE`, expected a list such as ["PRE", "WOR06"]'),
        ("style = 1", 'reskit.toml:1: `style` is `1`, expected a name such as "un"'),
        ('[severity]\nPRE02 = "loud"', "reskit.toml:2: `PRE02` is `loud`, expected one of off, error, warning, info"),
        ("severity = 3", "reskit.toml:1: `severity` is `3`, expected a table of rules"),
        ("jobs = = 1", "reskit.toml:1: not valid TOML: Invalid value"),
        ('select = ["PRE99"]', "reskit.toml: no rule `PRE99`"),
        ('[severity]\n"pre-99" = "off"', "reskit.toml: no rule `pre-99`"),
        ('style = "nowhere"', "no house style `nowhere`"),
    ],
)
def test_a_mistake_is_one_line_with_its_place(reskit, text, said):
    Path("paper.txt").write_text(PAPER, "utf-8")
    Path("reskit.toml").write_text(text, "utf-8")
    done = reskit("check", "paper.txt")
    assert done.status == 2
    assert done.err.startswith(f"reskit: {said}")
    assert done.err.count("\n") == 1
    assert done.out == ""
