"""What a reading leaves out of a file is told by kind and place; nothing vanishes in silence."""

import sys
from pathlib import Path

import pytest

sys.path += [str(Path(__file__).parent / "word"), str(Path(__file__).parent / "variants")]

from odt_shapes import odt_file, para, span
from word_parts import MUN, deleted, lists, p, r, table, word_file

from resolution_kit.reading import left, read
from resolution_kit.reading.leftovers import Left, shifted
from resolution_kit.reports.leftovers import leftover_rows
from resolution_kit.reports.outline import outline

HEAD = (p("The General Assembly,"), p("Recalling its resolution 70/1,"))


@pytest.fixture
def file(tmp_path):
    def write(content, suffix=".docx"):
        path = tmp_path / f"paper{suffix}"
        path.write_bytes(content)
        return path

    return write


def texts(path):
    return [one["text"] for one in outline(read(path))]


def test_of_a_plain_paper_nothing_is_left(file):
    path = file(word_file(*HEAD, p(r("Urges", "u"), " all States to act.", num=(1, 0)), numbering=lists(MUN)))
    assert [] == left(path)


def test_the_ending_of_an_ordinal_is_no_loss(file):
    raised = r("st", '<w:vertAlign w:val="superscript"/>')
    path = file(word_file(*HEAD, p("Decides to meet on 1", raised, " May.", num=(1, 0)), numbering=lists(MUN)))
    assert [] == left(path)
    assert "Decides to meet on 1st May" == texts(path)[-1]


def test_struck_and_deleted_words_are_no_text_and_are_told(file):
    clause = p("Urges ", r("some ", "strike"), "all States", deleted(" and others"), " to act.", num=(1, 0))
    path = file(word_file(*HEAD, clause, p(r("Asks nobody.", "strike"), num=(1, 0)), numbering=lists(MUN)))
    assert "Urges all States to act" == texts(path)[-1]
    assert [Left("struck", 3, "some "), Left("deleted", 3, " and others"), Left("struck", 4, "Asks nobody.")] == left(
        path
    )


def test_raised_and_lowered_figures_stay_what_they_are(file):
    low, high = (f'<w:vertAlign w:val="{way}script"/>' for way in ("sub", "super"))
    path = file(
        word_file(*HEAD, p("Notes H", r("2", low), "O and mc", r("2", high), ".", num=(1, 0)), numbering=lists(MUN))
    )
    assert "Notes H₂O and mc²" == texts(path)[-1]


@pytest.mark.parametrize(
    ("text", "position", "shown"),
    [("2", "sub", "₂"), ("-1", "super", "⁻¹"), ("th", "super", "th"), (" ", "sub", " "), ("max", "sub", None)],
)
def test_characters_for_raised_and_lowered_text(text, position, shown):
    assert shown == shifted(text, position)


def test_a_bold_word_inside_a_clause_is_told_and_an_opener_is_not(file):
    clause = p(r("Urges", "b"), " States to pay ", r("ten", "b"), " dollars.", num=(1, 0))
    path = file(word_file(*HEAD, clause, numbering=lists(MUN)))
    assert [Left("bold", 3, "ten")] == left(path)


def test_a_table_between_clauses_stays_a_table(file):
    rows = table(["Year", "Amount"], ["2020", "five million"])
    clauses = [p("Notes the sums:", num=(1, 0)), rows, p("Decides to meet.", num=(1, 0))]
    path = file(word_file(*HEAD, *clauses, numbering=lists(MUN)))
    found = [(one["kind"], one["text"]) for one in outline(read(path))][3:5]
    assert [("other", "| Year | Amount |"), ("other", "| 2020 | five million |")] == found


def test_a_table_of_heading_fields_is_the_heading(file):
    rows = table(["Committee:", "General Assembly"], ["Topic:", "Water"])
    path = file(word_file(rows, *HEAD, p("Decides to meet.", num=(1, 0)), numbering=lists(MUN)))
    assert ["heading", "heading", "organ"] == [one["kind"] for one in outline(read(path))][:3]


def test_an_opendocument_text_tells_the_same(file):
    body = para("The General Assembly,") + para("Recalling its resolution 70/1,")
    body += para(f"1. Urges {span('S', 'some ')}all States to drink H{span('N', '2')}O.")
    path = file(odt_file(body), ".odt")
    assert "Urges all States to drink H₂O" == texts(path)[-1]
    assert [Left("struck", 3, "some ")] == left(path)


def test_typed_numbers_of_lines_are_told(file):
    lines = [f"{n} {text}" for n, text in enumerate(["The General Assembly,", *["Recalling the Charter,"] * 9], 1)]
    path = file("\n".join(lines).encode(), ".txt")
    assert 10 == len(left(path))
    assert ["10 line numbers taken off, lines 1, 2, 3, 4, 5, 6, 7, 8, …"] == list(leftover_rows(left(path)))


def test_a_row_names_kind_count_places_and_words():
    found = [Left("struck", 4, "some"), Left("link", 6, "https://example.org"), Left("struck", 9, "none")]
    expected = [
        "2 struck passages left out, lines 4, 9: some; none",
        "1 link keeps its words, not its address, line 6: https://example.org",
    ]
    assert expected == list(leftover_rows(found))


def test_an_opendocument_text_is_judged_and_not_fixed(file, reskit):
    path = file(odt_file(para("The General Assembly,") + para("1. Urges all States to act.")), ".odt")
    assert (
        "no fixes are made in a .odt; save it as .docx, or `reskit import` it"
        in reskit("check", str(path), "--fix").err
    )
