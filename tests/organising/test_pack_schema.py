"""The schemas of guide packs fit the packs that there are, and refuse slips."""

import jsonschema
import pytest
import yaml

from resolution_kit.knowledge.library import files
from resolution_kit.knowledge.library.places import folder
from resolution_kit.organising.pack_new import new_pack
from resolution_kit.organising.pack_schema import of_entries, of_facts, of_guide

PACK = folder() / "synthetic-drugs"
SCHEMAS = {"guide.yaml": of_guide(), "facts.yaml": of_facts()}


def read(text):
    """YAML whose scalars stay as they were typed, but for truth and nothing."""
    found = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes texts alone
    return _typed(found)


def _typed(value):
    if isinstance(value, dict):
        return {key: _typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    return {"true": True, "false": False, "null": None}.get(value, value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_files_of_a_pack_fit_their_schema(name):
    jsonschema.validate(read((PACK / name).read_text("utf-8")), SCHEMAS[name])
    jsonschema.validate(read(new_pack("water")[name]), SCHEMAS[name])


@pytest.mark.parametrize("path", list(files())[::6], ids=lambda path: path.stem)
def test_the_entries_of_the_library_fit_their_schema(path):
    jsonschema.validate(read(path.read_text("utf-8")), of_entries())


@pytest.mark.parametrize(("old", "new"), [("summary:", "sumary:"), ("operative", "operativ"), ("true", "perhaps")])
def test_a_slip_does_not_fit(old, new):
    text = new_pack("water")["share-data.yaml"].replace(old, new)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(read(text), of_entries())
