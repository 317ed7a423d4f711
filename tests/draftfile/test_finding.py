"""The draft that a command means when none is named."""

import pytest

from resolution_kit.data.resources import bundled
from resolution_kit.draftfile import find_draft
from resolution_kit.errors import Problem


def write(folder, **files):
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, "utf-8")


def test_resolution_yaml_comes_first(tmp_path):
    write(tmp_path, resolution_yaml="", other_yaml="topic: x\n")
    assert find_draft(tmp_path) == tmp_path / "resolution.yaml"


@pytest.mark.parametrize("text", ["topic: x\n", "preamble:\n- x\n", "operative:\n", "operative: []\n", "topic: [x\n"])
def test_else_the_only_draft(tmp_path, text):
    write(tmp_path, paper_yml=text, notes_md="topic: x", style_yaml="operative: {ending: ;}\n", list_yaml="- a\n")
    assert find_draft(tmp_path) == tmp_path / "paper.yml"


def test_a_house_style_is_no_draft(tmp_path):
    for path in bundled("templates/styles").glob("*.yaml"):
        write(tmp_path, **{path.stem + "_yaml": path.read_text("utf-8")})
    with pytest.raises(Problem, match=r"^no draft in this folder; `reskit new` makes one"):
        find_draft(tmp_path)


def test_two_drafts_are_named(tmp_path):
    write(tmp_path, b_yaml="topic: x\n", a_yaml="topic: y\n")
    with pytest.raises(Problem, match=r"^2 drafts here: a.yaml, b.yaml; say which with `--file a.yaml`$"):
        find_draft(tmp_path)
