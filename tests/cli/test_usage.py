"""A command line that cannot be read is answered in words for people, with a command to copy."""

import re
import shlex

import pytest
from test_other_commands import ALL
from typer.main import get_command

from resolution_kit.cli.main import program
from resolution_kit.cli.usage import _OTHERWISE

PARSER_WORDS = ("Got unexpected", "Missing", "Invalid value", "No such", "requires an argument", "Error", "Usage:")
NAMES = [names for names, _ in ALL]


def in_words(done):
    """The one line that was said; the test fails if it is not one for people, or if a hint in it is no command."""
    assert (done.status, done.out) == (2, "")
    assert len(done.err.splitlines()) == 1
    assert not [word for word in PARSER_WORDS if word in done.err], done.err
    for hint in re.findall("`(reskit [^`]*)`", done.err):
        command = get_command(program())
        for word in shlex.split(hint)[1:]:
            inner = getattr(command, "commands", None)
            if inner is None:
                break
            assert word in inner or word.startswith("-"), hint
            command = inner.get(word, command)
    return done.err


@pytest.mark.parametrize("names", NAMES, ids=" ".join)
def test_an_option_that_is_not_there(reskit, names):
    said = in_words(reskit(*names, "--nonsense"))
    assert f"`reskit {' '.join(names)}` has no option `--nonsense`" in said


@pytest.mark.parametrize("names", [n for n, c in ALL if any(p.required for p in c.params)], ids=" ".join)
def test_a_word_that_is_missing(reskit, names):
    said = in_words(reskit(*names))
    assert "needs" in said
    assert f"`reskit {' '.join(names)}" in said


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("move 3 5", "reskit move 3 --to 5"),
        ("soften 3 Encourages", "reskit soften 3 --verb Encourages"),
        ("convert thimun", "reskit convert --style thimun"),
        ("sponsor Peru", "reskit sponsor add Peru"),
        ("sponsor ad Peru", "reskit sponsor add Peru"),
        ("chek paper.docx", "reskit check paper.docx"),
        ("undo twice", "reskit undo"),
        ("preview twice", "reskit preview"),
        ("new CND", "reskit new --committee CND"),
        ("fix paper.docx", "reskit check --fix paper.docx"),
        ("delete 3", "reskit remove 3"),
        ("pdf", "reskit export --to pdf"),
        ("amend delete 2 --by Chile", "reskit amend strike 2 --by Chile"),
        ("amend accept 1", "reskit amend apply 1"),
        ("search water", "reskit clauses search water"),
        ("ready .", "reskit check . --brief"),
        ("add-clause 1.a Using charts", "reskit add-clause 'Using charts' --under 1"),
        ("add-clause 3(b)(ii) Using", "reskit add-clause Using --under '3(b)'"),
        ("add-clause --file chat.txt", "reskit add-clause -t - < chat.txt"),
    ],
)
def test_the_command_that_was_meant_is_ready_to_copy(reskit, typed, right, tmp_path):
    (tmp_path / "chat.txt").write_text("Urges all to act", "utf-8")
    assert f"`{right}`" in in_words(reskit(*typed.split()))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("vote --for many", "`many` behind `--for`, expected a number, at least 0; such as: `reskit vote --for 12"),
        ("restore last", "`last`, expected a number, such as 12; such as: `reskit restore 4`"),
        ("check --format yml", "`yml` behind `--format`, expected one of text, json"),
        ("edit 3 --text", "`--text` needs a value behind it; such as: `reskit edit 3 --text - <"),
        ("show --stlye un", "did you mean `--style`?"),
        ("check --html", "did you mean `--format html`?"),
        ("export --pdf", "did you mean `--to pdf`?"),
        ("export --word", "did you mean `--to docx`?"),
    ],
)
def test_a_wrong_value_is_named_with_what_was_expected(reskit, typed, said):
    assert said in in_words(reskit(*typed.split()))


def test_a_message_is_wrapped_at_blanks_on_a_terminal_and_a_hint_stays_whole(reskit, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    lines = reskit("amend", "change", "1").err.splitlines()
    assert len(lines) > 1
    assert all(len(line) <= 60 or line.startswith("`reskit") for line in lines)


def test_help_is_a_command_too(reskit):
    assert reskit("help").out == reskit("--help").out
    assert reskit("help", "amend", "vote").out == reskit("amend", "vote", "--help").out
    assert reskit("version").out == reskit("--version").out
    assert 2 == reskit("help", "nonsense").status


@pytest.mark.parametrize("group", _OTHERWISE)
def test_other_names_of_commands_lead_to_commands(group):
    known = get_command(program()).commands
    for name in group.split()[1:]:
        known = known[name].commands
    assert [] == [line for line in _OTHERWISE[group].values() if line.split()[0] not in known]
    assert [] == [word for word in _OTHERWISE[group] if word in known]


def test_every_command_of_the_first_page_is_there(reskit):
    known = get_command(program()).commands
    named = re.findall(r"reskit ([a-z-]+)", reskit().out)
    assert [] == [name for name in named if name not in {*known, "writes", "help"}]
    assert {"new", "show", "undo", "export", "merge", "amend", "check"} <= set(named)


def test_rules_are_listed_by_family_and_by_words(reskit):
    assert {"PRE"} == {line[:3] for line in reskit("rules", "pre0").out.splitlines() if line[:1] != " "}
    assert "SPO05" in reskit("rules", "alphabetical").out
    assert "no rule has `nonsense`" in in_words(reskit("rules", "nonsense"))
