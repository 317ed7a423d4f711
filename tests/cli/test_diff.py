"""`reskit diff`: two texts, or a draft and its own past."""

import json
import re
import zipfile
from html.parser import HTMLParser

import pytest

from resolution_kit.text.inline import plain


@pytest.fixture
def two(draft, tmp_path):
    """The same, with `old.yaml` and a `new.yaml` of which one clause was changed, one is new and one moved."""
    text = (tmp_path / "resolution.yaml").read_text()
    (tmp_path / "old.yaml").write_text(text)
    (tmp_path / "new.yaml").write_text(text)
    draft(
        "edit", "1", "--text", "Urges Member States to share what they know of <b>new</b> substances", "-f", "new.yaml"
    )
    draft("add-clause", "--text", "Requests the Secretary-General to report", "-f", "new.yaml")
    draft("move", "P2", "--to", "P1", "-f", "new.yaml")
    (tmp_path / "redline.md").write_text("a paper")
    return draft


def test_a_text_and_itself_have_no_difference(two):
    done = two("diff", "old.yaml", "old.yaml")
    assert (0, "no difference\n", "") == (done.status, done.out, done.err)


def test_the_page_is_read_word_by_word(two):
    out = two("diff", "old.yaml", "new.yaml").out
    assert "1 changed\n    [-Calls upon-]{+Urges+} Member States" in out
    assert "P1 → P2 moved" in out or "P2 → P1 moved" in out
    assert "3 added\n    {+Requests the Secretary-General to report+}" in out
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 80
    assert out.splitlines()[-1].startswith("1 changed, 1 added, 1 moved")


def test_several_files_are_made_at_once(two, tmp_path):
    done = two("diff", "old.yaml", "new.yaml", "-o", "redline.docx", "-o", "changes.md")
    assert done.out.split() == ["redline.docx", "changes.md"]
    assert (tmp_path / "redline.docx").exists()
    assert (tmp_path / "changes.md").exists()


def test_json_holds_everything(two):
    found = json.loads(two("diff", "old.yaml", "new.yaml", "--format", "json").out)
    assert {"same", "changed", "added", "removed", "moved"} == set(found["counts"])
    names = [item["new"]["name"] for item in found["items"] if item["new"]]
    assert {"committee", "topic", "sponsors", "organ", "P1", "P2", "1", "2", "3", "style"} <= set(names)
    for item in found["items"]:
        for side, gone in (("old", "insert"), ("new", "delete")):
            said = ["".join(span["text"] for span in spans if span["how"] != gone) for spans in item["words"]]
            expected = [plain(text) for text in item[side]["texts"]] if item[side] else [""] * len(said)
            assert said in (expected, [", ".join(expected)])


def test_html_shows_what_was_typed_as_text(two, tmp_path):
    assert 0 == two("diff", "old.yaml", "new.yaml", "-o", "x.html").status
    html = (tmp_path / "x.html").read_text()
    assert "&lt;b&gt;new&lt;/b&gt;" in re.sub("</?ins>", "", html)
    assert not re.search(r"https?://|<script", html)

    class Words(HTMLParser):
        found = ()

        def handle_starttag(self, tag, _attrs):
            self.found = (*self.found, tag)

    page = Words()
    page.feed(html)
    assert {"ins", "del"} <= set(page.found)
    assert "b" not in page.found


def test_markdown_shows_what_was_typed_as_text(two, tmp_path):
    two("diff", "old.yaml", "new.yaml", "-o", "x.md")
    text = (tmp_path / "x.md").read_text()
    assert text.startswith("# old.yaml → new.yaml\n")
    assert "<s>Calls upon</s><b>Urges</b> Member States" in text
    assert r"<b>\<b></b>new<b>\</b></b>" in text


def test_a_redline_reads_as_the_new_text(two):
    two("export", "new.yaml", "-o", "new.docx", "--force")
    assert 0 == two("diff", "old.yaml", "new.yaml", "-o", "x.docx", "--date", "2026-03-01").status
    assert "no difference\n" == two("diff", "new.docx", "x.docx").out


def test_the_author_is_the_first_sponsor_and_the_date_what_was_asked_for(two, tmp_path):
    two("diff", "old.yaml", "new.yaml", "-o", "x.docx", "--date", "2026-03-01T10:30:00+01:00")
    two("diff", "old.yaml", "new.yaml", "-o", "y.docx", "--author", "Chile & <Oman>", "--date", "2026-03-01")
    assert {("Mexico", "2026-03-01T09:30:00Z")} == signed(tmp_path / "x.docx")
    assert {("Chile &amp; &lt;Oman&gt;", "2026-03-01T00:00:00Z")} == signed(tmp_path / "y.docx")


def test_the_date_of_a_build_is_honoured(two, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    for name in ("x.docx", "y.docx"):
        two("diff", "old.yaml", "new.yaml", "-o", name)
    assert {"2026-01-01T00:00:00Z"} == {date for _, date in signed(tmp_path / "x.docx")}
    assert (tmp_path / "x.docx").read_bytes() == (tmp_path / "y.docx").read_bytes()


def signed(path):
    with zipfile.ZipFile(path) as archive:
        text = archive.read("word/document.xml").decode()
    return set(re.findall(r'w:author="([^"]*)" w:date="([^"]*)"', text))


def test_a_draft_is_compared_with_its_past(draft):
    draft("edit", "1", "--text", "Urges Member States to share what they know of new substances")
    draft("remove", "2")
    assert "2 removed" in draft("diff").out
    assert "1 changed" not in draft("diff").out
    assert "1 changed" in draft("diff", "--since", "5").out


def test_a_draft_without_a_past_says_so(two):
    done = two("diff", "old.yaml")
    assert (2, "") == (done.status, done.out)
    assert "the draft has never changed" in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["old.yaml", "nowhere.yaml"], "cannot read"),
        (["old.yaml", "new.yaml", "--format", "docx"], "add `-o redline.docx`"),
        (["old.yaml", "new.yaml", "-o", "x.pdf"], "expected a name that ends in"),
        (["old.yaml", "new.yaml", "-o", "x.md", "--format", "html"], "is the name of md, not of html"),
        (["old.yaml", "new.yaml", "-o", "x.docx", "--date", "today"], "no date `today`"),
        (["old.yaml", "new.yaml", "-o", "old.yaml/x.md"], "cannot write"),
        (["old.yaml", "new.yaml", "--since", "2"], "leave out the second file"),
        (["x.docx"], "no file `x.docx`"),
        (["redline.md"], "has no history"),
        (["new.yaml", "--since", "99"], "no step 99"),
    ],
)
def test_a_mistake_is_one_line(two, arguments, said):
    done = two("diff", *arguments)
    assert (2, "") == (done.status, done.out)
    assert said in done.err
    assert 1 == done.err.count("\n")


def test_nothing_is_overwritten_unless_asked(two, tmp_path):
    (tmp_path / "x.md").write_text("mine")
    done = two("diff", "old.yaml", "new.yaml", "-o", "x.md")
    assert 2 == done.status
    assert "mine" == (tmp_path / "x.md").read_text()
    assert 0 == two("diff", "old.yaml", "new.yaml", "-o", "x.md", "--force").status
