"""The table of docs/house-styles.md that leads from a handbook to a file: every example is a style of some effect."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from resolution_kit.knowledge.styles import style, style_file
from resolution_kit.organising.styles import mistakes

PAGE = (Path(__file__).parents[2] / "docs" / "house-styles.md").read_text("utf-8")
TABLE = PAGE.partition("## From the handbook to the file")[2].partition("\n## ")[0]
EXAMPLES = re.findall(r"^\|[^|]+\| `(.+)` \|$", TABLE, re.MULTILINE)


def test_the_table_has_an_example_in_every_line():
    assert len(EXAMPLES) == sum(line.startswith("| ") for line in TABLE.splitlines()) - 2 > 20


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_right_and_changes_something(example, tmp_path):
    path = tmp_path / "ours.yaml"
    path.write_text(f"extends: mun\n{example}\n", "utf-8")
    assert mistakes(path) == []
    assert replace(style_file(path), name="mun") != style("mun")
