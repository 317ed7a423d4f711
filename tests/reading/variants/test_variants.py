"""Papers in every numbering and shape that delegates hand in are read as a person reads them."""

import pytest
from measure import score
from variants import regular, special

VARIANTS = [*regular(), *special()]
LEAST = 0.97
"""Share of the paragraphs that must be right in kind and level."""


@pytest.fixture(scope="module")
def scores(tmp_path_factory):
    folder = tmp_path_factory.mktemp("variants")
    found = []
    for i, variant in enumerate(VARIANTS):
        path = folder / f"{i}{variant.suffix}"
        path.write_bytes(variant.content)
        found.append((f"{variant.name} {variant.suffix}", score(path, variant.expected)))
    return found


def test_the_set_has_every_format():
    assert {".docx", ".odt", ".txt"} == {variant.suffix for variant in VARIANTS}
    assert len(VARIANTS) > 400


@pytest.mark.slow
def test_no_paragraph_is_lost(scores):
    assert [] == [(name, score.lost) for name, score in scores if score.lost]


def test_nearly_every_paragraph_is_right_in_kind_and_level(scores):
    count = sum(score.paragraphs for _, score in scores)
    wrong = sum(len(score.wrong) for _, score in scores)
    assert count - wrong >= LEAST * count, [(name, score.wrong) for name, score in scores if score.wrong]


def test_a_list_of_clauses_with_bare_numbers_keeps_them(tmp_path):
    lines = [f"{n} Urges States to take step {n};" for n in range(1, 13)]
    path = tmp_path / "bare.txt"
    path.write_text("The General Assembly,\n" + "\n".join(lines), "utf-8")
    expected = [("organ", None, "The General Assembly,")]
    expected += [("operative", 1, line.split(" ", 1)[1]) for line in lines]
    assert () == score(path, expected).wrong
