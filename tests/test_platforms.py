"""What Windows and macOS do otherwise, as far as it can be tried anywhere: docs/platforms.md tells of it."""

import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

WINDOWS_REFUSES = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)
BOM = b"\xef\xbb\xbf"
PAPER = "The General Assembly,\n\nRecalling the Charter,\n\n1. Urges all Member States to act;\n\n2. Decides to stop.\n"


def test_a_draft_saved_by_notepad_keeps_its_mark_and_its_line_ends(draft):
    path = Path("resolution.yaml")
    path.write_bytes(BOM + path.read_bytes().replace(b"\n", b"\r\n"))
    done = draft("add-clause", "--text", "Requests the Secretary-General to report to it")
    assert done.status == 0, done.err
    after = path.read_bytes()
    assert after.startswith(BOM)
    assert after.count(b"\n") == after.count(b"\r\n")
    assert b"Requests the Secretary-General" in after


def test_undo_gives_such_a_draft_back_byte_for_byte(draft):
    path = Path("resolution.yaml")
    before = BOM + path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(before)
    draft("add-clause", "--text", "Requests the Secretary-General to report to it")
    draft("undo")
    assert before == path.read_bytes()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_paper_is_read_alike_whatever_editor_saved_it(reskit, encoding, ends):
    text = PAPER.replace("the Charter", "the Charter – “as amended”")
    Path("plain.txt").write_bytes(text.encode())
    Path("paper.txt").write_bytes(text.replace("\n", ends).encode(encoding))
    plain, other = (reskit("outline", name).out for name in ("plain.txt", "paper.txt"))
    assert plain.replace("plain.txt", "paper.txt") == other


@pytest.mark.parametrize("name", ["PAPER.TXT", "Paper.Md"])
def test_a_suffix_in_capitals_is_the_same_suffix(reskit, name):
    Path(name).write_text(PAPER, "utf-8")
    done = reskit("outline", name)
    assert done.status == 0, done.err
    assert "Urges" in done.out


def test_a_name_typed_on_macos_with_its_accent_apart_is_the_same_state(reskit):
    apart = unicodedata.normalize("NFD", "Côte d’Ivoire")
    reskit("new", "whole.yaml", "-c", "CND", "-t", "X", "--sponsor", "Côte d’Ivoire", "--sponsor", "Türkiye")
    done = reskit("new", "apart.yaml", "-c", "CND", "-t", "X", "--sponsor", apart, "--sponsor", "Türkiye")
    assert done.status == 0, done.err
    assert Path("whole.yaml").read_bytes() == Path("apart.yaml").read_bytes()


def test_every_file_beside_a_draft_has_a_name_that_windows_takes(draft):
    draft("edit", "1", "--text", "Urges Member States to share what they know")
    draft("undo")
    draft("export", "-o", "paper.docx", "-o", "paper.md")
    made = [path.name for path in Path.cwd().rglob("*")]
    assert ".reskit" in made
    assert [] == [name for name in made if WINDOWS_REFUSES.search(name)]


def test_no_file_of_the_program_differs_from_another_by_its_capitals_alone():
    root = Path(__file__).parents[1]
    folders = ("resolution_kit", "clauses", "templates", "docs", "tests", "examples")
    names = [str(path) for folder in folders for path in (root / folder).rglob("*") if "__pycache__" not in path.parts]
    assert len(names) == len({name.casefold() for name in names})
    assert [] == [name for name in names if WINDOWS_REFUSES.search(Path(name).name)]


@pytest.mark.slow
@pytest.mark.parametrize("page", ["cp437", "cp850", "cp1252", "cp932", "ascii"])
def test_a_console_with_an_old_code_page_stops_nothing(draft, page):
    draft("add-clause", "--text", "Urges Côte d’Ivoire and Türkiye to act – “at once”")
    done = subprocess.run(
        [sys.executable, "-c", "from resolution_kit.cli.main import main; main()", "show"],
        env={**os.environ, "PYTHONIOENCODING": page, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"Urges" in done.stdout
