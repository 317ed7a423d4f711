"""Comments in the submitted Word file: on the words concerned, and nothing else of the file is touched."""

import json
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from word_papers import word_paper

PAPER = """\
Committee: General Assembly
Topic: Mangroves
Sponsors: Kenya
The General Assembly,
*Recalling* our common future;
*Convinced* that mangroves shelter coasts from storms,
[1] *Calls upon* coastal member states to map their mangroves, with the advice of fishers, before the end of 2028;
[1]
[1] *Decides* to return to the matter at its next session.
"""


@pytest.fixture
def annotated(reskit):
    """The document after `check --annotate`, and the report on standard output as JSON."""

    def annotate(path=None, *options):
        path = path or word_paper(PAPER, Path("paper.docx"))
        done = reskit("check", path, "--style", "mun", "--format", "json", "--annotate", "out.docx", *options)
        assert done.status in (0, 1), done.err
        return docx.Document("out.docx"), json.loads(done.out)

    return annotate


def commented(document):
    """What each comment says, with the words it stands on."""
    texts = {comment.comment_id: comment.text for comment in document.comments}
    open_, words = {}, {}
    for element in document.element.body.iter():
        id_ = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            open_[int(id_)] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            words[int(id_)] = open_.pop(int(id_))
        elif element.tag == qn("w:t"):
            open_ = {key: text + (element.text or "") for key, text in open_.items()}
    assert not open_
    assert words.keys() == texts.keys()
    return [(words[id_], texts[id_]) for id_ in sorted(words)]


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_paper_without_findings_is_the_same_file(annotated):
    good = PAPER.replace("our common future;", "its resolution 70/1 of 25 September 2015,")
    path = word_paper(good.replace("member states", "Member States").replace("[1]\n", ""), Path("good.docx"))
    _, found = annotated(path)
    assert found == []
    assert Path("out.docx").read_bytes() == path.read_bytes()


def test_every_finding_is_a_comment_on_the_words_it_concerns(annotated):
    document, found = annotated()
    said = commented(document)
    assert len(said) == len(found)
    assert [words for words, _ in said] == ["our", ";", "member states", ""]
    assert said[2][1].splitlines() == [
        "Warning: name-without-capitals (NAM02)",
        "Clause 1: found `member states`, expected `Member States`.",
        "Fix: Write `Member States`.",
    ]


def test_the_comments_are_by_reskit_and_bear_the_date_that_was_given(annotated):
    document, _ = annotated(None, "--date", "2026-03-01")
    comments = list(document.comments)
    assert {(comment.author, comment.initials) for comment in comments} == {("reskit", "rk")}
    assert {comment.timestamp.isoformat() for comment in comments} == {"2026-03-01T00:00:00+00:00"}


def test_the_same_paper_gives_the_same_bytes(annotated):
    annotated()
    first = Path("out.docx").read_bytes()
    annotated(Path("paper.docx"), "--force")
    assert Path("out.docx").read_bytes() == first
    assert docx.Document("out.docx").comments is not None


def test_the_text_and_its_looks_are_not_touched(annotated):
    document, _ = annotated()
    before = docx.Document("paper.docx")
    assert characters(document) == characters(before)


def characters(document):
    """Every character with its looks."""
    return [
        [(char, run.italic, run.bold) for run in paragraph.runs for char in run.text]
        for paragraph in document.paragraphs
    ]


def test_every_other_part_stays_byte_for_byte(annotated):
    annotated()
    before, after = parts("paper.docx"), parts("out.docx")
    changed = [name for name in before if before[name] != after[name]]
    assert sorted(changed) == ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"]
    assert [name for name in after if name not in before] == ["word/comments.xml"]


def test_comments_and_tracked_changes_that_were_there_stay(annotated):
    path = word_paper(PAPER, Path("paper.docx"))
    document = docx.Document(str(path))
    paragraph = document.paragraphs[4]
    document.add_comment(paragraph.runs[0], text="Which resolution?", author="Chair", initials="C")
    words = '<w:r><w:t xml:space="preserve"> and our views and</w:t></w:r>'
    change = f'<w:ins {nsdecls("w")} w:id="7" w:author="Chair">{words}</w:ins>'
    gone = f'<w:del {nsdecls("w")} w:id="8" w:author="Chair"><w:r><w:delText>dark</w:delText></w:r></w:del>'
    paragraph._p.insert(len(paragraph._p) - 1, parse_xml(change))
    paragraph._p.insert(len(paragraph._p) - 1, parse_xml(gone))
    document.save(str(path))
    after, _ = annotated(path)
    said = commented(after)
    assert said[0] == ("Recalling", "Which resolution?")
    assert [words for words, _ in said][1:3] == ["our", "our"]
    assert after.element.body.xpath("string(.//w:ins)") == " and our views and"
    assert after.element.body.xpath("string(.//w:del)") == "dark"


def test_a_finding_inside_a_run_divides_it_and_keeps_its_looks(annotated):
    path = word_paper(PAPER, Path("paper.docx"))
    document = docx.Document(str(path))
    document.paragraphs[4].runs[1].bold = True
    document.save(str(path))
    after, _ = annotated(path)
    runs = [(run.text, run.bold) for run in after.paragraphs[4].runs if run.text]
    assert runs == [("Recalling", None), (" ", True), ("our", True), (" common future", True), (";", True)]


def test_several_papers_go_into_a_folder(reskit):
    for name in ("a.docx", "b.docx"):
        word_paper(PAPER, Path(name))
    Path("c.txt").write_text(PAPER.replace("*", "").replace("[1]", "1."), "utf-8")
    Path("inbox").mkdir()
    for name in ("a.docx", "b.docx", "c.txt"):
        Path(name).rename(Path("inbox", name))
    done = reskit("check", "inbox", "--style", "mun", "--format", "json", "--annotate", "checked")
    assert sorted(path.name for path in Path("checked").iterdir()) == ["a.docx", "b.docx"]
    assert "c.txt` is no Word file" in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("paper.docx", "--annotate", "there.docx"), "there already"),
        (("paper.txt", "--annotate", "new.docx"), "is no Word file"),
        (("paper.docx", "--annotate", "new.docx", "--date", "yesterday"), "is no date"),
        (("paper.docx", "--annotate", "nowhere/new.docx"), "cannot write"),
    ],
)
def test_what_cannot_be_annotated_is_one_line(reskit, arguments, said):
    word_paper(PAPER, Path("paper.docx"))
    Path("there.docx").write_bytes(b"mine")
    Path("paper.txt").write_text("The General Assembly,\n", "utf-8")
    done = reskit("check", "--format", "json", *arguments)
    assert done.status == 2
    assert said in done.err.splitlines()[-1]
    assert Path("there.docx").read_bytes() == b"mine"


@pytest.mark.slow
def test_word_processors_open_it(annotated, program, tmp_path):
    import subprocess

    soffice = program("soffice")
    annotated()
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [soffice, profile, "--headless", "--convert-to", "odt", "--outdir", str(tmp_path), "out.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with zipfile.ZipFile(tmp_path / "out.odt") as archive:
        content = archive.read("content.xml").decode()
    assert content.count("<office:annotation ") == 4
    assert "Warning: name-without-capitals (NAM02)" in content
