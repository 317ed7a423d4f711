"""Papers that say nearly the same are pointed out; papers on one topic are not."""

import random
import re
import time
from pathlib import Path

from resolution_kit.panel.near_duplicates import near_duplicates

WORDS = re.findall(r"\w+", Path(__file__).with_name("inbox").joinpath("14-many-words.txt").read_text("utf-8").lower())


def paper(seed, count=300):
    chance = random.Random(seed)  # noqa: S311 - texts for a test
    return " ".join(chance.choice(WORDS) for _ in range(count))


def changed(text, share, seed=1):
    chance = random.Random(seed)  # noqa: S311 - texts for a test
    return " ".join("other" if chance.random() < share else word for word in text.split())


def test_papers_on_one_topic_are_not_alike():
    assert list(near_duplicates([paper(seed) for seed in range(12)])) == []


def test_short_papers_say_too_little():
    assert list(near_duplicates(["decides to act"] * 3)) == []


def test_the_same_paper_is_found():
    assert list(near_duplicates([paper(1), paper(2), paper(1)])) == [(0, 2, 100)]


def test_a_paper_with_some_words_changed_is_found():
    pairs = list(near_duplicates([paper(1), paper(2), changed(paper(1), 0.05)]))
    assert [pair[:2] for pair in pairs] == [(0, 2)]
    assert 85 <= pairs[0][2] < 100


def test_clauses_in_another_order_are_found():
    words = paper(3).split()
    turned = " ".join([*words[150:], *words[:150]])
    assert [pair[:2] for pair in near_duplicates([paper(3), turned])] == [(0, 1)]


def test_four_hundred_papers_are_compared_in_a_moment():
    texts = [paper(seed, 600) for seed in range(400)]
    texts[399] = changed(texts[7], 0.02)
    began = time.process_time()
    assert [pair[:2] for pair in near_duplicates(texts)] == [(7, 399)]
    assert time.process_time() - began < 10
