"""Makes clauses/kindred.tsv: how near the words of English are in meaning, as 256 signs for each.

    python docs/kindred_words.py WORDNET CORPUS     needs numpy, scipy and scikit-learn, which reskit itself does not

WORDNET is the folder `dict` of WordNet 3.1, CORPUS a folder with texts of resolutions, one paragraph a line. What a
word is near to comes from four tables: the senses around its own in WordNet, the words that explain these senses, the
words that stand beside it in resolutions, and the lines of clauses/kinship.yaml. The tables are brought to 200
dimensions, and only on which side of 256 planes a word lies is kept: the share of planes between two words is the
angle between them.
"""

import base64
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
import yaml
from sklearn.utils.extmath import randomized_svd
from snowballstemmer import stemmer

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "clauses" / "kindred.tsv"
DIMENSIONS, SIGNS = 200, 256
_POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_LINKS = {
    **dict.fromkeys(("+", "\\"), 1.2),  # derived from, pertaining to
    **dict.fromkeys(("$", "<"), 1.0),
    **dict.fromkeys(("@", "@i", "&"), 0.8),  # a kind of, similar to
    "^": 0.7,
    **dict.fromkeys(("=", "*", ">"), 0.6),
    "~": 0.4,
    **dict.fromkeys(("#p", "%p", "#m", "%m", "#s", "%s", ";c"), 0.3),
    "!": 0.25,
}
"""What a pointer of WordNet is worth."""
_WORD = re.compile(r"[a-z]{2,}")
_CRUMB = 5e-4
"""Cells of less are left out."""
_NEAR = 5
"""So many words on in a resolution count as beside a word."""
_stemmer = stemmer("english")


@cache
def stem(word: str) -> str:
    """What all forms of a word have in common."""
    return str(_stemmer.stemWord(word))


@dataclass
class WordNet:
    """Senses by number: their words, pointers and explanations."""

    words: list[list[str]] = field(default_factory=list)
    links: list[list[tuple[str, tuple[str, int]]]] = field(default_factory=list)
    glosses: list[str] = field(default_factory=list)
    at: dict[tuple[str, int], int] = field(default_factory=dict)
    used: dict[tuple[str, str, int], tuple[int, int]] = field(default_factory=dict)
    """Rank and count of a word in a sense."""


def read_wordnet(folder: Path) -> WordNet:
    """All senses of WordNet."""
    found = WordNet()
    for line in (folder / "index.sense").read_text("latin-1").splitlines():
        key, place, rank, count = line.split()
        word, _, rest = key.partition("%")
        found.used[word, "_nvara"[int(rest[0])], int(place)] = int(rank), int(count)
    for name, pos in _POS.items():
        for line in (folder / f"data.{name}").read_text("latin-1").splitlines():
            if not line.startswith(" "):
                _read_sense(found, pos, line)
    return found


def _read_sense(found: WordNet, pos: str, line: str) -> None:
    head, _, gloss = line.partition("|")
    cells = head.split()
    count = int(cells[3], 16)
    first = 5 + 2 * count
    pointers = [cells[first + 4 * i : first + 4 * i + 3] for i in range(int(cells[first - 1]))]
    found.at[pos, int(cells[0])] = len(found.words)
    found.words.append([re.sub(r"\(.*\)", "", cells[4 + 2 * i]).lower() for i in range(count)])
    found.links.append([(sign, (kind, int(place))) for sign, place, kind in pointers])
    found.glosses.append(gloss)


def telling(text: str, idle: set[str]) -> list[str]:
    """The stems of a text without idle words."""
    return [stem(word) for word in _WORD.findall(text.lower()) if word not in idle]


def paragraphs(corpus: Path, idle: set[str]) -> list[list[str]]:
    """Every paragraph of the corpus once."""
    files = sorted((*corpus.rglob("*.txt"), *corpus.rglob("*.md")))
    lines = (telling(line, idle) for path in files for line in path.read_text("utf-8", "replace").split("\n"))
    return [list(words) for words in dict.fromkeys(tuple(words) for words in lines if len(words) > 2)]  # noqa: PLR2004


def matrix(cells: Iterable[tuple[int, int, float]], shape: tuple[int, int]) -> Any:
    """A table of few cells."""
    rows, columns, values = zip(*cells, strict=True)
    return sp.csr_matrix((values, (rows, columns)), shape=shape)


def in_shares(table: Any) -> Any:
    """The table with each row as shares of its sum."""
    total = np.asarray(table.sum(1)).ravel()
    return sp.diags(1 / np.where(total == 0, 1, total)) @ table


def by_surprise(table: Any) -> Any:
    """Each cell as how much more often it is met than its row and column promise; rows of length 1."""
    table = table.tocoo()
    rows = np.bincount(table.row, table.data, table.shape[0])
    columns = np.bincount(table.col, table.data, table.shape[1]) ** 0.75
    worth = np.maximum(np.log(table.data / (rows[table.row] * columns[table.col]) * columns.sum()), 0)
    found = sp.csr_matrix((worth, (table.row, table.col)), shape=table.shape)
    length = np.sqrt(np.asarray(found.multiply(found).sum(1)).ravel())
    return sp.diags(1 / np.where(length == 0, 1, length)) @ found


def own_senses(net: WordNet) -> dict[str, dict[int, float]]:
    """For each stem its senses, and how often it is used in them."""
    found: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for (pos, place), i in net.at.items():
        for word in filter(str.isalpha, net.words[i]):
            rank, count = net.used.get((word, pos, place), (9, 0))
            found[stem(word)][i] += count + 0.6 / rank
    return found


def parts_of_names(net: WordNet, idle: set[str]) -> dict[str, dict[int, float]]:
    """For each stem the senses whose words of several parts have it, as *drinking water* has water."""
    found: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for i, words in enumerate(net.words):
        for parts in (re.split("[_-]", word) for word in words if "_" in word or "-" in word):
            stems = [stem(part) for part in parts if part.isalpha() and part not in idle]
            for part in stems:
                found[part][i] += 1 / len(stems)
    return found


def families() -> Iterator[list[list[str]]]:
    """The lines of clauses/kinship.yaml, phrase by phrase."""
    table = yaml.safe_load((ROOT / "clauses" / "kinship.yaml").read_text("utf-8"))["en"]
    for line in (*table["deeds"], *table["things"]):
        yield [[stem(word) for word in _WORD.findall(phrase.lower())] for phrase in line.split(",")]


def beside(texts: list[list[str]], at: dict[str, int]) -> Iterator[tuple[int, int, float]]:
    """How often and how closely words stand beside each other."""
    found: dict[tuple[int, int], float] = defaultdict(float)
    for words in texts:
        ids = [at.get(word) for word in words]
        for i, one in enumerate(ids):
            for gap, other in enumerate(ids[i + 1 : i + 1 + _NEAR], 1):
                if one is not None and other is not None and one != other:
                    found[one, other] += 1 / gap
                    found[other, one] += 1 / gap
    return ((one, other, worth) for (one, other), worth in found.items())


def main(wordnet: Path, corpus: Path) -> None:
    """Write the table anew."""
    idle = set(yaml.safe_load((ROOT / "clauses" / "kinship.yaml").read_text("utf-8"))["en"]["idle"].split(", "))
    net, texts = read_wordnet(wordnet), paragraphs(corpus, idle)
    glosses = [telling(gloss, idle) for gloss in net.glosses]
    in_texts, in_glosses = Counter(w for words in texts for w in words), Counter(w for ws in glosses for w in set(ws))
    senses, parts, groups = own_senses(net), parts_of_names(net, idle), list(families())
    own = {word for line in groups for phrase in line for word in phrase}
    used = {word: sum(int(worth) for worth in found.values()) for word, found in senses.items()}

    def is_kept(word: str) -> bool:
        seen = in_texts[word] >= 3 or used.get(word, 0) >= 2 or (word in senses and in_glosses[word] >= 6)  # noqa: PLR2004
        return len(word) > 2 and (seen or word in own)  # noqa: PLR2004

    vocabulary = sorted(word for word in {*senses, *in_texts, *own} if is_kept(word))
    at = {word: i for i, word in enumerate(vocabulary)}
    size, count = len(vocabulary), len(net.words)
    cells = []
    for word in vocabulary:
        total, names = sum(senses[word].values()), parts[word]
        cells += [(at[word], i, (worth / total) ** 0.5) for i, worth in senses[word].items()]
        cells += [(at[word], i, 0.35 * worth / math.sqrt(len(names))) for i, worth in names.items()]
    direct = in_shares(matrix(cells, (size, count)))
    links = in_shares(
        matrix(
            ((i, net.at[to], _LINKS[sign]) for i, each in enumerate(net.links) for sign, to in each if sign in _LINKS),
            (count, count),
        )
    )
    columns = {word: i for i, word in enumerate(sorted({*in_glosses, *vocabulary}))}
    told = [(i, columns[w], math.log(count / in_glosses[w])) for i, ws in enumerate(glosses) for w in set(ws)]
    told += [(i, columns[stem(w)], 8.0) for i, ws in enumerate(net.words) for w in ws if stem(w) in columns]
    explained = in_shares(matrix(told, (count, len(columns))))
    itself = matrix(((at[w], columns[w], 0.15) for w in vocabulary), (size, len(columns)))
    lines = [
        (at[word], i, 1 / len(phrase))
        for i, line in enumerate(groups)
        for phrase in line
        for word in phrase
        if word in at
    ]
    known = sp.diags(np.minimum(1, np.array([in_texts[word] for word in vocabulary]) / 20))
    whole = sp.hstack(
        [
            by_surprise(_without_crumbs(direct + 0.7 * (direct @ links) + 0.35 * (direct @ links @ links))),
            0.8 * by_surprise(_without_crumbs((direct + 0.6 * (direct @ links)) @ explained + itself)),
            0.6 * (known @ by_surprise(matrix(beside(texts, at), (size, size)))),
            0.8 * by_surprise(matrix(lines, (size, len(groups)))),
        ]
    ).tocsr()
    vectors, spread, _ = randomized_svd(whole.astype(np.float32), DIMENSIONS, n_iter=3, random_state=0)
    planes = np.linalg.qr(np.random.default_rng(5).normal(size=(SIGNS, SIGNS)))[0][:DIMENSIONS]
    signs = np.packbits((vectors * spread**0.5) @ planes > 0, axis=1)
    often = {word: in_texts[word] + 5 * in_glosses[word] + 2 * used.get(word, 0) for word in vocabulary}
    rows = (f"{word}\t{_tells(often[word]):.2f}\t{base64.b64encode(signs[at[word]]).decode()}" for word in vocabulary)
    head = [line for line in TARGET.read_text("utf-8").splitlines() if line.startswith("#")]
    TARGET.write_text("\n".join((*head, *rows)) + "\n", "utf-8")


def _without_crumbs(table: Any) -> Any:
    table.data[table.data < _CRUMB] = 0
    table.eliminate_zeros()
    return table


def _tells(often: int) -> float:
    """What a word tells, from 0.15 for one met everywhere to 1."""
    return min(1.0, max(0.15, math.log(60000 / (often + 10)) / 6))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
