"""The ODT by itself: its parts, its lists and styles, what it says of itself."""

import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odt_file import FO, OFFICE, STYLE, TEXT, part, texts
from papers_to_write import ANY, NASTY, PAPERS, PARTS, RICH
from readback import expected, words

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import names, style
from resolution_kit.model import Clause, Line, Part, Resolution
from resolution_kit.reading import read
from resolution_kit.reading.odt import left, paragraphs
from resolution_kit.text.inline import plain
from resolution_kit.writing import render
from resolution_kit.writing.odt.elements import Words, id_of
from resolution_kit.writing.odt.lists import counted

MUN, UN = style("mun"), style("un")
ODD = replace(MUN, operative=replace(MUN.operative, labels=("Article {1}", "{A})", "§", ""), number_single=False))
"""A house that labels as no other."""


@pytest.fixture
def again(tmp_path):
    """The paragraphs of a paper, written and read: (label, text)."""

    def written_and_read(paper, house):
        path = tmp_path / "paper.odt"
        path.write_bytes(render(paper, house, ".odt"))
        return [(raw.label or "", words(plain(raw.text))) for raw in paragraphs(path)]

    return written_and_read


def clauses(*texts, end=()):
    return Resolution(parts=(Part(operative=tuple(map(Clause, texts)), end=end),))


@pytest.mark.parametrize("house", [MUN, UN, ODD], ids=["mun", "un", "odd"])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paragraph_has_its_text_and_its_label_counts_by_itself(paper, house, again):
    assert expected(PAPERS[paper], house) == again(PAPERS[paper], house)
    assert [text for _, text in expected(PAPERS[paper], house)] == list(
        map(words, texts(render(PAPERS[paper], house, ".odt")))
    )


@pytest.mark.slow
@given(ANY, st.sampled_from([MUN, UN, ODD]))
@settings(deadline=None)
def test_whatever_a_paper_holds_is_read_again(tmp_path_factory, paper, house):
    path = tmp_path_factory.mktemp("any") / "paper.odt"
    path.write_bytes(render(paper, house, ".odt"))
    made = [(raw.label or "", words(plain(raw.text))) for raw in paragraphs(path)]
    assert [one for one in expected(paper, house) if any(one)] == made


@pytest.mark.parametrize("name", names())
def test_of_a_paper_of_reskit_nothing_is_left_out(name, tmp_path):
    path = tmp_path / "paper.odt"
    path.write_bytes(render(RICH, style(name), ".odt"))
    assert [] == [one for one in left(path) if one.kind not in ("header", "footer")]


def test_the_first_bytes_tell_what_kind_of_file_it_is():
    made = render(RICH, MUN, ".odt")
    assert b"mimetypeapplication/vnd.oasis.opendocument.text" == made[30:77]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        listed = archive.read("META-INF/manifest.xml").decode()
        assert all(f'full-path="{name}"' in listed for name in archive.namelist()[1:-1])


def test_clauses_parted_by_a_section_title_are_one_list_and_parts_are_not():
    lists = [one for one in part(render(RICH, MUN, ".odt")).iter(f"{TEXT}list") if one.get(f"{TEXT}style-name")]
    assert [None, "list1"] == [one.get(f"{TEXT}continue-list") for one in lists]
    lists = [one for one in part(render(PARTS, MUN, ".odt")).iter(f"{TEXT}list") if one.get(f"{TEXT}style-name")]
    assert not any(one.get(f"{TEXT}continue-list") for one in lists)


def test_the_code_is_at_the_head_of_all_pages_but_the_first():
    page = part(render(RICH, UN, ".odt"), "styles.xml").find(f"{OFFICE}master-styles/{STYLE}master-page")
    shown = {one.tag.removeprefix(STYLE): "".join(one.itertext()) for one in page}
    assert {
        "header": "DR/1/2", "header-left": "DR/1/2", "header-first": "", "footer": "1/1", "footer-first": "1/1",
    } == shown  # fmt: skip


@pytest.mark.parametrize(("every", "restart", "shown"), [
    (0, "never", ["false", "1", "false"]), (1, "never", ["true", "1", "false"]), (5, "page", ["true", "5", "true"]),
])  # fmt: skip
def test_lines_are_numbered_as_the_house_style_says(every, restart, shown):
    house = replace(MUN, line_numbers=replace(MUN.line_numbers, every=every, restart=restart))
    made = part(render(RICH, house, ".odt"), "styles.xml").find(f"{OFFICE}styles/{TEXT}linenumbering-configuration")
    assert shown == [made.get(TEXT + name) for name in ("number-lines", "increment", "restart-on-page")]


def test_a_note_stands_at_its_mark_and_comes_back(again):
    paper = clauses("Recalls the Charter[^1] of 1945", end=(Line("other", "[^1]: Signed *in* San Francisco"),))
    note = next(part(render(paper, MUN, ".odt")).iter(f"{TEXT}note"))
    assert "1Signed in San Francisco" == "".join(note.itertext())
    assert [("1.", "Recalls the Charter[^1] of 1945."), ("", "[^1]: Signed in San Francisco")] == again(paper, MUN)


def test_a_table_comes_back_as_the_same_rows(again):
    rows = ("| Year | Amount |", "| 2020 | five |")
    paper = clauses("Notes the sums", end=tuple(Line("other", row) for row in rows))
    assert [*rows] == [text for _, text in again(paper, MUN)][1:]


def test_what_is_in_italics_inside_italics_is_upright_and_comes_back(tmp_path):
    made = clauses("Decides so", "Urges all", end=(Line("closing", "Adopted *by* all"),))
    path = tmp_path / "paper.odt"
    path.write_bytes(render(made, UN, ".odt"))
    assert "Adopted *by* all" == read(path).main.end[0].text
    slants = [one.get(f"{FO}font-style") for one in part(path.read_bytes()).iter(f"{STYLE}text-properties")]
    assert ["normal"] == slants


def test_headings_are_headings_and_have_no_indent_but_their_own():
    made = part(render(RICH, style("un-sc"), ".odt"))
    assert ["1", "2", "2"] == [one.get(f"{TEXT}outline-level") for one in made.iter(f"{TEXT}h")]


def test_more_levels_than_a_list_has_are_refused():
    clause = Clause("deepest")
    for _ in range(10):
        clause = Clause("Decides", (clause,))
    with pytest.raises(Problem, match="stands 11 levels deep, expected at most 10"):
        render(Resolution(parts=(Part(operative=(clause,)),)), MUN, ".odt")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a b", "a b"),
        ("a  b", 'a <text:s text:c="1"/>b'),
        (" a", '<text:s text:c="1"/>a'),
        ("a\tb", "a<text:tab/>b"),
        ("a\r\nb\u2028c", "a<text:line-break/>b<text:line-break/>c"),
        ("a\u00a0\u00a0b", "a\u00a0\u00a0b"),
        ("a\n b", 'a<text:line-break/><text:s text:c="1"/>b'),
        ("1 < 2 & 3", "1 &lt; 2 &amp; 3"),
    ],
)
def test_blanks_that_would_be_lost_are_elements(text, shown):
    assert shown == Words().text(text)


def test_blanks_at_the_border_of_two_runs_are_counted_together():
    text = Words()
    assert "a " == text.text("a ")
    assert '<text:s text:c="2"/>b' == text.text("  b")


@pytest.mark.parametrize(("label", "parts"), [
    ("({a})", ("(", "a", ")")), ("{1}.", ("", "1", ".")), ("Article {I}", ("Article ", "I", "")), ("§", ("§", "", "")),
    ("", ("", "", "")),
])  # fmt: skip
def test_a_label_is_what_stands_around_its_count(label, parts):
    assert parts == counted(label)


def test_a_label_that_counts_twice_is_refused():
    with pytest.raises(Problem, match="counts 2 times, expected once"):
        counted("{1}.{a}")


@given(st.sets(st.text(min_size=1), min_size=2, max_size=4) | st.just({"of our own", "of_20_our own", *NASTY}))
def test_two_styles_never_have_one_name(found):
    assert len(found) == len({id_of(name) for name in found})
