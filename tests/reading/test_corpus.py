"""Real resolutions of the United Nations, where they lie beside the checkout."""

import json
import random
import re

import pytest
from corpora import SHARED, of_shared, with_shared

from resolution_kit.knowledge.styles import style
from resolution_kit.reading import read
from resolution_kit.reports.outline import outline
from resolution_kit.writing import render

pytestmark = [with_shared, pytest.mark.slow]
CORPUS = SHARED / "corpus"
PAPERS = sorted([*of_shared("plain/*.txt"), *of_shared("italics/*.md")])
SOME = sorted(random.Random(7).sample(PAPERS, 40)) if PAPERS else []  # noqa: S311 - a fixed choice, no secret

MISLABELLED = {
    "eosg__A_RES_1395_XIV", "eosg__A_RES_2200_XXI", "eosg__A_RES_46_104", "eosg__A_RES_65_277", "eosg__A_RES_70_182",
    "eosg__A_RES_78_149", "eosg__E_RES_1988_13", "eosg__S_RES_2046_2012",
}  # fmt: skip
"""Running heads and asterisks labelled as clauses, clauses as no clauses, an annex as the operative part."""


def words(text):
    """Without footnote marks, which stand before the ending where the paper had them behind it."""
    return re.findall(r"[^\W_]+", re.sub("[⁰-⁹¹²³]", "", text))


def kinds(path):
    return [(one["kind"], one["level"], one["text"]) for one in outline(read(path))]


@pytest.mark.slow
def test_every_word_of_every_paper_is_in_its_outline_in_order():
    lost = []
    for path in PAPERS:
        parts = (part for one in outline(read(path)) for part in (one["label"], one["text"], one["ending"]) if part)
        if words(" ".join(parts)) != words(path.read_text("utf-8").replace("*", "")):
            lost.append(path.name)
    assert lost == []


@pytest.mark.slow
def test_clauses_and_sub_clauses_are_those_of_the_labels_of_the_united_nations():
    wrong = []
    for name in (CORPUS / "labels/CLEAN.txt").read_text().split():
        if name in MISLABELLED:
            continue
        labels = json.loads((CORPUS / f"labels/{name}.json").read_text("utf-8"))
        expected = [p["prefix"] for p in labels if p["kind"] == "operative" and p["level"] in (1, 2, 3) and p["prefix"]]
        found = [one["label"] for one in outline(read(CORPUS / f"plain/{name}.txt")) if one["kind"] == "operative"]
        if [label for label in found if label and label[0] not in "•–-*"] != expected:
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("path", SOME, ids=lambda path: path.stem)
@pytest.mark.parametrize("suffix", [".md", ".docx", ".odt", ".pdf"])
def test_a_paper_read_and_written_is_read_as_the_same_paper(tmp_path, path, suffix):
    written = tmp_path / f"paper{suffix}"
    written.write_bytes(render(read(path), style("mun"), suffix))
    assert kinds(written) == kinds(path)


def test_a_text_without_marks_is_read_as_the_same_paper_but_for_texts_that_go_on_after_a_list(tmp_path):
    """Nothing shows that an unlabelled paragraph closes a list, if more items follow it."""
    wrong = []
    for path in SOME:
        written = tmp_path / f"{path.stem}.txt"
        written.write_bytes(render(read(path), style("mun"), ".txt"))
        pairs = zip(kinds(path), kinds(written), strict=True)
        wrong += [one for one, other in pairs if one != other and (one[0], *other[1:]) != ("closing", *one[1:])]
    assert [] == wrong
