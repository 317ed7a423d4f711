"""The draft is named in one way everywhere, and every hint works as it is printed."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from resolution_kit.cli import hints
from resolution_kit.cli.main import program

CALLS = [
    ("show",),
    ("undo",),
    ("log",),
    ("fill",),
    ("ready",),
    ("check",),
    ("sponsor",),
    ("sponsor", "list"),
    ("sections",),
    ("amend", "list"),
    ("sponsor", "add", "Kenya"),
    ("edit", "1", "--text", "Calls upon all States to act"),
    ("move", "P2", "--to", "P1"),
    ("add-clause", "--text", "Urges all States to act"),
    ("export", "--force"),
]


@pytest.fixture
def two_drafts(draft):
    """A folder with the drafts `my paper.yaml` and `other.yaml`."""
    text = Path("resolution.yaml").read_text("utf-8")
    Path("my paper.yaml").write_text(text, "utf-8")
    Path("other.yaml").write_text(text, "utf-8")
    for state in ("Chile", "Norway"):
        draft("sponsor", "add", state, "-f", "my paper.yaml")
    Path("resolution.yaml").unlink()
    return draft


def test_text_that_ends_like_a_file_name_stays_text(draft):
    done = draft("add-clause", "--text", "Requests that all data be kept in the file data.yaml")
    assert done.status == 0, done.err
    assert "kept in the file data.yaml" in Path("resolution.yaml").read_text("utf-8")


def test_the_only_draft_of_a_folder_is_not_named_in_hints(draft):
    assert "`reskit undo` takes it back" in draft("sponsor", "add", "Chile", "-f", "resolution.yaml").err


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_every_command_takes_the_draft_as_an_option_and_as_an_argument(two_drafts, call):
    without = two_drafts(*call)
    assert without.status == 2
    assert "2 drafts here: my paper.yaml, other.yaml" in without.err
    assert two_drafts(*call, "-f", "my paper.yaml").status in (0, 1)
    assert two_drafts(*call, "my paper.yaml").status in (0, 1)


def test_what_to_type_is_printed_as_a_whole_command(two_drafts):
    done = two_drafts("sponsor", "add", "Kenya")
    again = shlex.split(re.search("`(.*)`", done.err)[1])[1:]
    assert two_drafts(*again).status == 0


@pytest.mark.parametrize("call", [("sponsor", "add", "Kenya"), ("show",), ("ready",), ("amend", "list")], ids=" ".join)
def test_hints_name_the_draft_quoted_for_the_shell(two_drafts, call):
    done = two_drafts(*call, "my paper.yaml")
    found = re.findall("`(reskit [^`]*)`", done.out + done.err)
    assert all(shlex.split(hint)[-2:] == ["-f", "my paper.yaml"] for hint in found), found


def test_the_list_of_commands_without_a_draft_is_right():
    def takes(command):
        inner = getattr(command, "commands", {}).values()
        return any("--file" in p.opts for p in command.params) or any(map(takes, inner))

    assert {name for name, command in get_command(program()).commands.items() if not takes(command)} == hints.NO_DRAFT


def test_a_group_alone_lists(draft):
    assert draft("sponsor").out == draft("sponsor", "list").out
    assert draft("styles").out == draft("styles", "list").out


@pytest.mark.parametrize(
    "call",
    [
        ("new", "paper.docx", "-c", "CND", "-t", "Drugs"),
        ("convert", "--style", "un", "-o", "paper.docx"),
        ("export", "-o", "paper.yaml"),
    ],
    ids=" ".join,
)
def test_a_draft_and_a_paper_are_not_written_under_each_others_names(draft, call):
    before = set(Path().iterdir())
    done = draft(*call)
    assert done.status == 2
    assert len(done.err.splitlines()) == 1
    assert set(Path().iterdir()) == before


def test_a_paper_in_place_of_a_draft_is_told_how_to_become_one(draft):
    draft("export", "-o", "my paper.docx")
    said = draft("undo", "my paper.docx").err
    assert "`reskit import 'my paper.docx' -o 'my paper.yaml'`" in said


def test_a_missing_file_is_answered_with_the_one_that_was_meant(draft):
    assert "did you mean `resolution.yaml`?" in draft("show", "resolutoin.yaml").err
    assert "did you mean `resolution.yaml`?" in draft("show", "-f", "resolutoin").err
