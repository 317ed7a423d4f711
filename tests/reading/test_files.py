"""Files as people have them: kindly read where they are text, refused in one line where they are not."""

import pytest

from resolution_kit.errors import Problem
from resolution_kit.reading import assemble as structures
from resolution_kit.reading import files, read

PAPER = "The General Assembly,\n\nRecalling the café,\n\n1. Urges “all” States to act.\n"
KINDS = ["organ", "preambular", "operative"]


def kinds(path):
    resolution = read(path)
    return [
        resolution.main.organ.kind,
        *("preambular" for _ in resolution.main.preamble),
        *("operative" for _ in resolution.main.operative),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        PAPER.encode(),
        PAPER.encode("utf-8-sig"),
        PAPER.encode("utf-16"),
        PAPER.encode("utf-16-le"),
        PAPER.encode("utf-16-be"),
        PAPER.encode("cp1252"),
        PAPER.replace("\n", "\r\n").encode(),
        PAPER.replace("\n", "\r").encode(),
        PAPER.replace("Recalling", "Recall\0ing").encode(),
        PAPER.replace(" ", "\xa0").encode(),
        PAPER.replace("\n\n", "\n").encode(),
    ],
)
def test_encodings_line_ends_and_stray_characters_do_not_matter(tmp_path, raw):
    path = tmp_path / "paper.txt"
    path.write_bytes(raw)
    assert kinds(path) == KINDS
    assert read(path).main.preamble[0].text == "Recalling the café"
    assert read(path).main.operative[0].text == "Urges “all” States to act"


@pytest.mark.parametrize("name", ["empty.txt", "empty.md", "blank.txt"])
def test_an_empty_paper_is_an_empty_resolution(tmp_path, name):
    path = tmp_path / name
    path.write_text(" \n\n\t\n" if name == "blank.txt" else "")
    assert read(path).heading == read(path).main.preamble == read(path).main.operative == ()


@pytest.mark.parametrize("name", ["PAPER.TXT", "paper.markdown", "paper.Md"])
def test_the_suffix_may_be_written_in_any_way(tmp_path, name):
    path = tmp_path / name
    path.write_text(PAPER, "utf-8")
    assert kinds(path) == KINDS


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("paper.doc", b"", "an old Word file; save it as .docx"),
        ("paper.rtf", b"", "rich text; save it as .docx"),
        ("paper.xyz", b"", "the suffix `.xyz`"),
        ("paper", b"", "no suffix"),
        ("paper.txt", b"%PDF-1.7 ...", "a PDF"),
        ("paper.txt", b"PK\x03\x04...", "a Word or zip file"),
        ("paper.md", b"\xd0\xcf\x11\xe0...", "an old or encrypted Office file"),
        ("paper.txt", b"{\\rtf1 ...}", "rich text"),
        ("paper.txt", bytes(range(256)) * 9, "binary data"),
        ("paper.txt", b"x" * (files.LARGEST + 1), "more than 10,000,000 bytes"),
        ("paper.txt", b"x\n" * (structures.MOST_PARAGRAPHS + 1), "20,001 paragraphs"),
    ],
)
def test_what_is_no_paper_is_refused_in_one_line(tmp_path, name, raw, said):
    path = tmp_path / name
    path.write_bytes(raw)
    with pytest.raises(Problem) as refusal:
        read(path)
    assert said in str(refusal.value)
    assert str(refusal.value).startswith(f"{path}: ")
    assert "\n" not in str(refusal.value)


def test_a_missing_file_and_a_folder_are_refused_in_one_line(tmp_path):
    for path in (tmp_path / "none.txt", tmp_path / "folder.txt"):
        if path.name == "folder.txt":
            path.mkdir()
        with pytest.raises(Problem, match=r"cannot read|is a folder"):
            read(path)


@pytest.mark.slow
@pytest.mark.parametrize(
    "line",
    [
        "(a)\n" * 8_000,
        "(i) x:\n" * 8_000,
        "The General Assembly,\n" * 8_000,
        "Follow-up\n" * 8_000,
        "1. Urges\n\nFollow-up\n\nRecalling it,\n\n" * 2_000,
        "vote [" * 200_000,
        "a: " * 200_000,
        "*a* " * 40_000,
        "x" * 3_000_000,
        "(((" * 1_000_000,
        "The " * 200_000,
        "Recalling, " * 100_000,
        "Sponsors:\n" + "France,\n" * 8_000,
        "- " * 200_000,
    ],
)
def test_hostile_papers_cost_little(tmp_path, line):
    for suffix in (".txt", ".md"):
        path = tmp_path / f"hostile{suffix}"
        path.write_text(line)
        assert read(path).typed
