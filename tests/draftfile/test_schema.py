"""The published schema says the same as the reader."""

import json
from typing import get_args

import jsonschema
import pytest
import yaml
from any_resolution import RESOLUTIONS
from hypothesis import given, settings

from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import Source, plain
from resolution_kit.draftfile import read as reader
from resolution_kit.draftfile import read_proposals as amendments
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import HEADING_FIELDS, Kind

SCHEMA = json.loads(bundled("templates/draft.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

REFUSED = [
    "opperative: []",
    "preamble: [{text: x, lable: y}]",
    "preamble: [{id: a1}]",
    "operative: {text: x}",
    "operative: [{section: x, other: y}]",
    "operative: [{text: x, section: y}]",
    "operative: [{text: x, subclauses: y}]",
    "operative: [{text: [x]}]",
    "{heading: [{field: topic}], topic: x}",
    "heading: [{value: x}]",
    "organ: [x]",
    "ignore: [{rule: x}]",
    "ignore: [x]",
    "conflicts: [{value: x}]",
    "conflicts: [x]",
    "amendments: [{by: x}]",
    "amendments: [{number: one}]",
    "amendments: [{number: 0}]",
    "amendments: [{number: 1, state: lost}]",
    "amendments: [{number: 1, orders: [{clause: x}]}]",
    "amendments: [{number: 1, orders: [{act: delete}]}]",
    "amendments: [{number: 1, orders: [{act: strike, clause: a1, to: x}]}]",
    "amendments: [{number: 1, orders: [{act: add, new: x}]}]",
    "votes: [{for: 1}]",
    "votes: [{for: 1, result: won}]",
    "votes: [{result: lost, roll: {yes: [x]}}]",
    "parts: [{committee: x}]",
    "end: [{text: x}]",
    "style: [mun]",
    "- a\n- b",
]


def test_the_schema_is_itself_valid():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(RESOLUTIONS)
@settings(max_examples=40, deadline=None)
def test_every_draft_that_is_written_is_valid(resolution):
    root = Source(write_yaml(resolution), "draft.yaml").root
    VALIDATOR.validate(plain(root) if root else None)


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_reader_refuses_the_schema_refuses(text):
    with pytest.raises(Problem, match=r"^draft.yaml:1: .+expected"):
        reader.read_yaml(Source(text, "draft.yaml"))
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(yaml.safe_load(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "style:",
        "preamble:",
        "organ: The General Assembly",
        "sponsors: [NO, Norway, 1.10]",
        "agenda_item: 1.10",
        "date: on",
        "operative: [Decides, {section: I.}, {text: x, closing: y, subclauses: [z, {text: a}]}]",
        "end: [a line, {annex: Annex I}]",
        "heading: [a line, {line: x}, {field: topic, value: [x, y], typed: z}]",
        "conflicts: [{field: topic, value: [x, NO], from: peru.yaml}, {field: date}]",
        "operative: [{text: x, from: [a.yaml, NO], conflict: 1e5}]",
        "amendments: [{number: 1, by: NO, orders: [{act: strike, clause: a1}, {act: add, into: a1, new: Ends}]}]",
        "votes: [{clause: 3.b, for: 12, against: 3, abstain: 0, result: carried, roll: {for: [NO, Peru]}}]",
        "parts: [{lead: [B], organ: {text: x, ending: ','}}]",
    ],
)
def test_what_the_reader_takes_the_schema_takes(text):
    reader.read_yaml(Source(text, "draft.yaml"))
    VALIDATOR.validate(yaml.safe_load(text))


def test_reader_and_schema_know_the_same_keys():
    definitions = SCHEMA["$defs"]
    assert list(SCHEMA["properties"]) == list(reader.KEYS)
    assert set(SCHEMA["dependentSchemas"]["heading"]["properties"]) == set(HEADING_FIELDS)
    assert set(definitions["whole_clause"]["properties"]) == set(reader.CLAUSE)
    assert set(definitions["whole_line"]["properties"]) == {*reader.LINE_KINDS, "ending"}
    assert len(reader.LINE_KINDS) == len(get_args(Kind))
    assert set(definitions["part"]["properties"]) == set(reader.FURTHER_PART)
    assert set(definitions["heading_field"]["properties"]) == set(reader.FIELD)
    assert set(definitions["waiver"]["properties"]) == set(reader.WAIVER)
    assert set(definitions["rival"]["properties"]) == set(reader.RIVAL)
    assert list(definitions["amendment"]["properties"]) == list(amendments.AMENDMENT)
    assert set(definitions["order"]["properties"]) == {key for keys in amendments.ORDERS.values() for key in keys}
    assert list(definitions["vote"]["properties"]) == list(amendments.VOTE)


def test_every_key_is_explained_to_the_editor():
    for name, entry in SCHEMA["properties"].items():
        assert entry.get("description"), name
