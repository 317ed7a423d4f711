"""The live page shows how far the draft answers its guide, and nothing of the kind for a draft without one."""

import pytest

from resolution_kit.knowledge.library import places
from resolution_kit.paper.house_style import style_of
from resolution_kit.preview.view import view
from resolution_kit.reading import read


@pytest.fixture
def draft(reskit, tmp_path, monkeypatch):
    """A draft that names a tiny pack."""
    monkeypatch.setattr(places, "_BESIDE", [])
    reskit("guide", "new", "water")
    reskit("new", "-c", "GA", "-g", "water", "--sponsor", "Peru")
    reskit("add-clause", "share-data.act")
    return tmp_path / "resolution.yaml"


def shown(path):
    resolution = read(path)
    return view(resolution, style_of(resolution, None))


def test_a_draft_without_a_guide_has_no_coverage(reskit, tmp_path):
    reskit("new", "-c", "GA", "-t", "Water", "--sponsor", "Peru")
    assert () == shown(tmp_path / "resolution.yaml").coverage


def test_a_draft_whose_guide_is_not_here_is_shown_all_the_same(draft):
    draft.write_text(draft.read_text("utf-8").replace("guide: water", "guide: fire"), "utf-8")
    assert () == shown(draft).coverage


def test_a_draft_with_a_guide_has_its_counts(draft):
    assert ["1 of 1", "1 of 1"] == [tally.said for tally in shown(draft).coverage]
