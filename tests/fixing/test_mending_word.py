"""Mending Word files: runs keep their looks, every other part of the file stays byte for byte what it was."""

import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from word_papers import word_paper

from resolution_kit.reading import read
from resolution_kit.reports.outline import outline

WELL_FORMED = """\
The General Assembly,
*Recalling* its resolution 70/1 of 25 September 2015,
*Convinced* that mangroves shelter the coasts of Member States from storms,
1. *Calls upon* coastal States to map their mangroves, with the advice of fishers, before the end of 2028;
2. *Decides* to return to the matter at its eighty-fourth session.
"""
COLOURS = [RGBColor(0x20 * n, 0, 0) for n in range(8)]


def looks(path):
    """The text of every run with its looks, paragraph by paragraph."""
    return [
        [(run.text, run.italic, run.bold, run.font.color.rgb) for run in paragraph.runs]
        for paragraph in docx.Document(str(path)).paragraphs
    ]


def paint(path, number, *pieces):
    """Divide a paragraph into runs of these texts, each with a colour of its own."""
    document = docx.Document(str(path))
    paragraph = document.paragraphs[number]
    assert paragraph.text == "".join(pieces)
    for run in list(paragraph.runs):
        run._r.getparent().remove(run._r)
    for piece, colour in zip(pieces, COLOURS, strict=False):
        paragraph.add_run(piece).font.color.rgb = colour
    document.save(str(path))


@pytest.fixture
def mended(reskit, tmp_path):
    """The looks of a paper before and after `check --fix`."""

    def mend(text, *painted, options=()):
        path = word_paper(text, tmp_path / "paper.docx")
        for number, *pieces in painted:
            paint(path, number, *pieces)
        before = looks(path)
        done = reskit("check", path, "--style", "un", "--fix", *options)
        assert done.status in (0, 1), done.err
        return before, looks(path)

    return mend


def test_a_well_formed_paper_is_not_touched(reskit, tmp_path):
    path = word_paper(WELL_FORMED, tmp_path / "paper.docx")
    before = path.read_bytes()
    assert reskit("check", path, "--style", "un", "--fix").status == 0
    assert path.read_bytes() == before


def test_an_ending_is_mended_in_its_run(mended):
    before, after = mended(WELL_FORMED.replace("2015,", "2015;"))
    assert before[1] == [
        ("Recalling", True, None, None),
        (" its resolution 70/1 of 25 September 2015;", None, None, None),
    ]
    assert after[1] == [
        ("Recalling", True, None, None),
        (" its resolution 70/1 of 25 September 2015,", None, None, None),
    ]
    assert after[:1] + after[2:] == before[:1] + before[2:]


def test_words_in_several_runs_are_mended_each_in_its_own(mended):
    text = WELL_FORMED.replace("Member States", "member states").replace("*", "")
    pieces = ("Convinced that mangroves shelter the coasts of mem", "ber sta", "tes from storms,")
    before, after = mended(text, (2, *pieces))
    wanted = ("Convinced that mangroves shelter the coasts of Mem", "ber Sta", "tes from storms,")
    assert [run[0] for run in after[2]] == list(wanted)
    assert [run[1:] for run in after[2]] == [run[1:] for run in before[2]]


def test_a_missing_ending_goes_into_the_last_run(mended):
    before, after = mended(WELL_FORMED.replace("storms,", "storms"))
    assert after[2] == [before[2][0], (before[2][1][0] + ",", *before[2][1][1:])]


def test_a_word_that_goes_leaves_its_neighbours_their_blanks(mended):
    text = WELL_FORMED.replace("its eighty", "its its eighty").replace("*", "")
    pieces = ("2. Decides to return to the matter at its", " its", " eighty-fourth session.")
    _, after = mended(text, (4, *pieces))
    assert "".join(run[0] for run in after[4]) == "2. Decides to return to the matter at its eighty-fourth session."


def test_signs_that_xml_escapes_stay_what_they_are(mended):
    text = WELL_FORMED.replace("fishers", "Smith & Sons <ltd>").replace("States to", "states to")
    _, after = mended(text, options=("--ignore", "WOR09"))
    assert "coastal States to map their mangroves, with the advice of Smith & Sons <ltd>" in after[3][2][0]


def test_every_other_part_of_the_file_stays_byte_for_byte(reskit, tmp_path):
    path = word_paper(WELL_FORMED.replace("2015,", "2015;"), tmp_path / "paper.docx")
    before = parts(path)
    reskit("check", path, "--style", "un", "--fix")
    after = parts(path)
    assert list(after) == list(before)
    assert [name for name in before if before[name] != after[name]] == ["word/document.xml"]
    assert len(after["word/document.xml"]) == len(before["word/document.xml"])


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_comments_and_tracked_changes_stay(reskit, tmp_path):
    path = word_paper(WELL_FORMED.replace("2015,", "2015;"), tmp_path / "paper.docx")
    document = docx.Document(str(path))
    document.add_comment(document.paragraphs[1].runs[1], text="Is this the date?", author="Chair", initials="C")
    paragraph = document.paragraphs[2]._p
    run = '<w:r><w:t xml:space="preserve"> of the the view</w:t></w:r>'
    inserted = f'<w:ins {nsdecls("w")} w:id="9" w:author="Chair">{run}</w:ins>'
    paragraph.insert(1, parse_xml(inserted))
    document.save(str(path))
    reskit("check", path, "--style", "un", "--fix")
    after = docx.Document(str(path))
    assert [comment.text for comment in after.comments] == ["Is this the date?"]
    assert after.paragraphs[1].text == "Recalling its resolution 70/1 of 25 September 2015,"
    assert after.paragraphs[2]._p.xpath("string(.//w:ins)") == " of the view"


def test_a_number_that_word_itself_gives_is_left(reskit, tmp_path):
    path = word_paper(WELL_FORMED.replace("*Recalling*", "[1] *Recalling*", 1), tmp_path / "paper.docx")
    before = path.read_bytes()
    done = reskit("check", path, "--style", "un", "--fix", "--select", "STR08")
    assert path.read_bytes() == before
    assert "left for you" in done.err
    assert "preamble-numbered" in done.err


def test_the_diff_of_a_word_file_shows_its_paragraphs(reskit, tmp_path):
    path = word_paper(WELL_FORMED.replace("2015,", "2015;"), tmp_path / "paper.docx")
    before = path.read_bytes()
    done = reskit("check", path, "--style", "un", "--diff")
    assert "-Recalling its resolution 70/1 of 25 September 2015;\n+Recalling its" in done.out
    assert path.read_bytes() == before


def test_what_was_mended_reads_back_as_it_was_meant(reskit, tmp_path):
    path = word_paper(WELL_FORMED.replace("2015,", "2015;").replace("1. ", "1) "), tmp_path / "paper.docx")
    reskit("check", path, "--style", "un", "--fix")
    right = word_paper(WELL_FORMED, tmp_path / "right.docx")
    assert outline(read(path)) == outline(read(right))
