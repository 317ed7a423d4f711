"""The heading: a line is a field because of where and how it stands, never because it contains a word."""

import pytest

from resolution_kit.model import Field, Line
from resolution_kit.reading import read
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.text import paragraphs
from resolution_kit.reports.outline import outline

BODY = "\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Urges all States to act.\n"


def heading(text):
    return structure(paragraphs(text + BODY)).heading


def fields(text):
    return {item.name: item.values for item in heading(text) if isinstance(item, Field) and item.values}


@pytest.mark.parametrize(
    "line",
    [
        "The committee was not unanimous:",
        "A forum: a place of debate",
        "Subject to the approval of the chair",
        "Question of Palestine",
        "Model United Nations of Ridgemont: a conference for schools",
        "Second Committee",
    ],
)
def test_a_line_with_the_word_for_a_field_is_no_field(line):
    assert [type(item) for item in heading(f"{line}\nA title")] == [Line, Field]


@pytest.mark.parametrize("line", ["Contents: a guide", "Stats: many", "Status; unknown", "Tropic: Cancer"])
def test_a_label_that_is_only_like_a_short_one_is_no_field(line):
    assert fields(f"Topic: X\n{line}\nA title").keys() == {"topic", "title"}


@pytest.mark.parametrize(
    ("line", "name", "values"),
    [
        ("commitee: DISEC", "committee", ("DISEC",)),
        ("Sponsers: France and Kenya", "sponsors", ("France", "Kenya")),
        ("Signatories; Chile, Peru", "signatories", ("Chile", "Peru")),
        ("Signitories; Chile", "signatories", ("Chile",)),
    ],
)
def test_a_misspelt_label_is_the_field_that_was_meant(line, name, values):
    assert fields(f"{line}\nA title")[name] == values


@pytest.mark.parametrize(
    ("line", "name", "values"),
    [
        ("FORUM: DISEC", "committee", ("DISEC",)),
        ("Committee – Legal", "committee", ("Legal",)),
        ("Committee\tLegal", "committee", ("Legal",)),
        ("QUESTION OF: Opium", "topic", ("Opium",)),
        ("Question Of : The status of women", "topic", ("The status of women",)),
        ("SUBMITTED BY: Norway", "sponsors", ("Norway",)),
        ("Sponsors: Chile / Malta | Oman", "sponsors", ("Chile", "Malta", "Oman")),
        ("Sponsors: Chile, DRC/Zaire", "sponsors", ("Chile", "DRC/Zaire")),
        ("MAIN-SUBMITTER: Norway", "sponsors", ("Norway",)),
        ("Sponsor(s): Mali, Chad and Niger", "sponsors", ("Mali", "Chad", "Niger")),
        ("Sponsors: Bosnia and Herzegovina; Trinidad and Tobago", "sponsors",
         ("Bosnia and Herzegovina", "Trinidad and Tobago")),
        ("Sponsors: Korea (Republic of, South), and Japan.", "sponsors", ("Korea (Republic of, South)", "Japan")),
        ("CO-SUBMITTERS: Peru", "co_sponsors", ("Peru",)),
        ("Signatories: Kenya & Fiji", "signatories", ("Kenya", "Fiji")),
        ("Albania, Malta: draft resolution", "sponsors", ("Albania", "Malta")),
        ("Iraq:* draft resolution", "sponsors", ("Iraq",)),
        ("Code: DR/1/1", "code", ("DR/1/1",)),
        ("Draft Resolution 1.2", "code", ("1.2",)),
        ("United Nations A/C.3/80/L.2", "code", ("A/C.3/80/L.2",)),
        ("Date: 1 May 2026", "date", ("1 May 2026",)),
        ("18 December 2023", "date", ("18 December 2023",)),
        ("Agenda item 99 (j)", "agenda_item", ("99 (j)",)),
        ("Seventy-eighth session", "session", ("Seventy-eighth session",)),
        ("78/131. Oceans", "title", ("Oceans",)),
        ("2200 (XXI). Covenants", "title", ("Covenants",)),
        ("Title: Oceans", "title", ("Oceans",)),
    ],
)  # fmt: skip
def test_fields_are_told_by_their_name_or_form(line, name, values):
    assert fields(line) == {name: values}


def test_a_field_keeps_the_line_as_it_was_typed():
    assert heading("FORUM :  the  Legal Committee")[0] == Field(
        "committee", ("the Legal Committee",), "FORUM : the Legal Committee"
    )


def test_a_value_on_the_next_lines_belongs_to_its_name():
    found = heading("Sponsors:\nNorway,\nViet Nam\nUruguay\nA title\n")
    assert found[0].values == ("Norway", "Viet Nam", "Uruguay")
    assert [(item.name, item.typed) for item in found] == [
        ("sponsors", "Sponsors:"), ("sponsors", "Norway,"), ("sponsors", "Viet Nam"), ("sponsors", "Uruguay"),
        ("title", "A title"),
    ]  # fmt: skip


def test_the_title_is_the_line_before_the_organ_or_the_top_line():
    assert fields("Committee: X\nClean seas")["title"] == ("Clean seas",)
    assert fields("Clean seas\nCommittee: X")["title"] == ("Clean seas",)
    assert "title" not in fields("Committee: X\nResolution adopted by the General Assembly on 1 May 2020")
    assert "title" not in fields("Security Council\nCode: S/2024/1\nAlbania: draft resolution")


def test_a_field_that_no_paper_has_leaves_the_line_in_the_heading(tmp_path):
    path = tmp_path / "paper.md"
    path.write_text("<!-- heading: topiotherc -->\nSomething\n\nThe General Assembly,\n", "utf-8")
    assert any("Something" in paragraph["text"] for paragraph in outline(read(path)))
