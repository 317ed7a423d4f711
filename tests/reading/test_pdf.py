"""PDFs are read: those of reskit exactly, others by their lines, with the doubt told."""

import io
from pathlib import Path

import pytest

from resolution_kit.draftfile.read import read as read_draft
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import names, style
from resolution_kit.reading import left, read
from resolution_kit.reports.outline import outline
from resolution_kit.writing import render

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
pytest.importorskip("typst", reason="Typst, of the extra `pdf`, is not there")
pypdf = pytest.importorskip("pypdf", reason="pypdf, of the extra `pdf`, is not there")


def rows(path):
    return [(one["kind"], one["level"], one["label"], one["text"], one["ending"]) for one in outline(read(path))]


def bare(path, target):
    """The pages of a PDF without what is attached to them, as another program would have made them."""
    writer = pypdf.PdfWriter()
    for page in pypdf.PdfReader(path).pages:
        writer.add_page(page)
    writer.write(target)
    return target


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A PDF of the first example, and the same as Markdown."""
    folder, draft = tmp_path_factory.mktemp("pdf"), read_draft(EXAMPLES[0])
    for suffix in (".pdf", ".md"):
        (folder / f"paper{suffix}").write_bytes(render(draft, style("un"), suffix))
    return folder / "paper.pdf"


@pytest.mark.slow
@pytest.mark.parametrize("house", names())
def test_a_pdf_of_reskit_is_read_as_exactly_as_its_markdown(tmp_path, house):
    for suffix in (".pdf", ".md"):
        (tmp_path / f"paper{suffix}").write_bytes(render(read_draft(EXAMPLES[0]), style(house), suffix))
    assert rows(tmp_path / "paper.md") == rows(tmp_path / "paper.pdf")


def test_nothing_is_left_out_of_a_pdf_of_reskit(made):
    assert rows(made.with_suffix(".md")) == rows(made)
    assert [] == left(made)


def test_nearly_all_clauses_of_another_pdf_are_read_by_its_lines(made, tmp_path):
    found = rows(bare(made, tmp_path / "other.pdf"))
    expected = [row for row in rows(made) if row[0] in ("preambular", "operative")]
    assert sum(row in found for row in expected) >= 0.9 * len(expected)


def test_no_word_of_another_pdf_is_lost(made, tmp_path):
    found = " ".join(row[3] for row in rows(bare(made, tmp_path / "other.pdf"))).split()
    expected = " ".join(row[3] for row in rows(made)).split()
    assert [] == sorted(word for word in set(expected) if word.isalpha() and word not in found)


def test_of_another_pdf_the_doubt_is_told_once_for_each_page(made, tmp_path):
    other = bare(made, tmp_path / "other.pdf")
    pages = len(pypdf.PdfReader(other).pages)
    assert pages == sum(one.kind == "guessed" for one in left(other))


def refusal(path):
    with pytest.raises(Problem) as problem:
        read(path)
    return str(problem.value)


def test_a_pdf_of_pictures_is_refused(tmp_path):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(tmp_path / "scan.pdf")
    assert "found pictures and no text in the PDF" in refusal(tmp_path / "scan.pdf")


def test_a_pdf_with_a_password_is_refused(made, tmp_path):
    writer = pypdf.PdfWriter(clone_from=made)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    assert "found a password on it" in refusal(tmp_path / "locked.pdf")


@pytest.mark.parametrize("content", [b"", b"no PDF", b"%PDF-1.7\nbroken"])
def test_what_is_no_pdf_is_refused(tmp_path, content):
    (tmp_path / "paper.pdf").write_bytes(content)
    assert refusal(tmp_path / "paper.pdf").startswith(str(tmp_path / "paper.pdf"))


def test_a_huge_attachment_is_no_text_of_reskit(made, tmp_path, monkeypatch):
    monkeypatch.setattr("resolution_kit.reading.pdf.LARGEST_TEXT", 10_000_000)
    writer = pypdf.PdfWriter(clone_from=bare(made, tmp_path / "other.pdf"))
    writer.add_attachment("resolution.md", b"x" * 10_000_001)
    buffer = io.BytesIO()
    writer.write(buffer)
    (tmp_path / "huge.pdf").write_bytes(buffer.getvalue())
    assert len(rows(tmp_path / "huge.pdf")) > 1
