"""What other programs say: LibreOffice shows the same numbers, and papers that it saved again have the same outline."""

import random
import re
import subprocess

import papers_forms
import papers_lists
import pytest
from test_docx_ours import PAPER
from test_docx_papers import lines
from word_parts import abstract, level, num, p, word_file

from resolution_kit.knowledge.styles import style
from resolution_kit.reading.word import paragraphs, read
from resolution_kit.writing import render

PAPERS = papers_lists.PAPERS | papers_forms.PAPERS

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def saved_again(program, tmp_path_factory):
    """Save Word files in another form, all at once, with LibreOffice: pairs of the file and what it became."""

    def convert(files, form, suffix):
        folder = tmp_path_factory.mktemp("again")
        paths = [folder / f"{i}.docx" for i in range(len(files))]
        for path, content in zip(paths, files, strict=True):
            path.write_bytes(content)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program("soffice"), profile, "--headless", "--convert-to", form, "--outdir", folder / "out", *paths]
        subprocess.run(command, check=True, capture_output=True, timeout=240)
        return [(path, folder / "out" / f"{path.stem}.{suffix}") for path in paths]

    return convert


def without_bullets(found):
    """LibreOffice writes one bullet for another."""
    return [re.sub("[●•]", "•", line) for line in found]


def test_a_paper_that_libreoffice_saved_again_has_the_same_outline(saved_again):
    files = [word_file(*body, **parts) for body, parts, _ in PAPERS.values()]
    files += [render(PAPER, style(name), ".docx") for name in ("mun", "un")]
    for path, again in saved_again(files, "docx", "docx"):
        assert without_bullets(lines(read(again))) == without_bullets(lines(read(path)))


WAYS = ("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "ordinal")


def any_level(chance, i):
    several = ".".join(f"%{k + 1}" for k in range(i + 1))
    text = chance.choice([f"%{i + 1}.", f"(%{i + 1})", several, f"{several}."])
    return level(i, chance.choice(WAYS), text, chance.choice([1, 1, 3]))


def any_lists(chance):
    """A paper full of lists: shared definitions, starts, levels in any order."""
    definitions = chance.randint(1, 2)
    numbering = "".join(abstract(i, [any_level(chance, k) for k in range(4)]) for i in range(definitions))
    numbering += "".join(num(i, chance.randrange(definitions)) for i in range(1, 5))
    places = [(chance.choice([1, 1, 1, 2, 3, 4]), chance.choice([0, 0, 1, 2, 3])) for _ in range(30)]
    body = (p(f"text {i}", num=chance.choice([None, *[place] * 9])) for i, place in enumerate(places))
    return word_file(*body, numbering=numbering)


def test_libreoffice_shows_the_same_numbers(saved_again):
    chance = random.Random(7)  # noqa: S311 - which lists are tried is no secret
    files = [any_lists(chance) for _ in range(25)]
    for path, shown in saved_again(files, "txt:Text (encoded):UTF8", "txt"):
        expected = [" ".join(line.split()) for line in shown.read_text("utf-8-sig").splitlines() if line.strip()]
        assert [f"{raw.label or ''} {raw.text}".strip() for raw in paragraphs(path)] == expected


def test_a_file_of_python_docx_is_read_with_the_numbers_of_its_list_styles(tmp_path):
    import docx

    made = docx.Document()
    made.add_heading("Water for all", 0)
    for name in ("List Number", "List Number", "List Number 2", "List Number", "List Bullet"):
        made.add_paragraph(name, style=name)
    opener = made.add_paragraph().add_run("Recalling")
    opener.italic = True
    made.save(tmp_path / "paper.docx")
    found = paragraphs(tmp_path / "paper.docx")
    assert [raw.label for raw in found] == [None, "1.", "2.", "1.", "3.", "•", None]
    assert (found[0].heading, found[-1].text) == (1, "Recalling")
