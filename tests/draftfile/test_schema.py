"""The published schema says the same as the reader."""

import json

import jsonschema
import pytest
import yaml
from any_resolution import RESOLUTIONS
from hypothesis import given, settings

from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import Source, plain
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.records.draft import schema
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import HEADING_FIELDS

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
        read_yaml(Source(text, "draft.yaml"))
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
    read_yaml(Source(text, "draft.yaml"))
    VALIDATOR.validate(yaml.safe_load(text))


def test_the_published_schema_is_the_one_that_the_records_describe():
    assert schema() == SCHEMA, "run docs/generate.py"
    assert set(HEADING_FIELDS) == set(SCHEMA["dependentSchemas"]["heading"]["properties"])


def groups(schema):
    """Every group of keys in the schema, by its place."""
    named = {"the draft": schema, **schema["$defs"]}
    return {name: group["properties"] for name, group in named.items() if "properties" in group}


@pytest.mark.parametrize("name", groups(SCHEMA))
def test_every_key_is_explained_to_the_editor(name):
    for key, entry in groups(SCHEMA)[name].items():
        assert entry.get("description"), key
