"""Drafts of every shape that the model allows, merged."""

from any_resolution import IDENTIFIED, RESOLUTIONS
from hypothesis import given, settings

from resolution_kit.compare import clause_wording
from resolution_kit.data.yaml_source import Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.merging import merged
from resolution_kit.model import walk


def wordings(resolution):
    return {clause_wording(place.clause) for place in walk(resolution)}


@given(RESOLUTIONS)
@settings(max_examples=40, deadline=None)
def test_a_draft_merged_with_itself_is_itself(draft):
    assert merged(draft, draft) == draft
    assert merged(draft, draft, draft) == draft


@given(IDENTIFIED, IDENTIFIED)
@settings(max_examples=30, deadline=None)
def test_any_two_drafts_merge_into_one_that_loads_and_has_all_their_clauses(one, other):
    result = merged(one, other)
    assert wordings(one) | wordings(other) == wordings(result)
    text = write_yaml(result)
    assert write_yaml(read_yaml(Source(text, "draft.yaml"))) == text
