"""How a reading differs from the right one: paragraphs wrong in kind or level, and paragraphs lost."""

from dataclasses import dataclass

from resolution_kit.reading import read
from resolution_kit.reports.outline import outline


@dataclass(frozen=True)
class Score:
    paragraphs: int
    wrong: tuple[str, ...]
    lost: tuple[str, ...]


def score(path, expected):
    """Compare the outline of a file with (kind, level, text) of each paragraph."""
    found = [(one["kind"], one["level"], _key(f"{one['text']}{one['ending'] or ''}")) for one in outline(read(path))]
    texts = [text for _, _, text in found]
    whole = " ".join(texts)
    wrong, lost, at = [], [], 0
    for kind, level, text in expected:
        key = _key(text)
        if key not in texts[at:]:
            wrong.append(f"{kind} {level} {text[:50]}: not a paragraph of its own")
            if key not in whole:
                lost.append(text)
            continue
        at = texts.index(key, at)
        if found[at][:2] != (kind, level):
            wrong.append(f"{kind} {level} {text[:50]}: read as {found[at][0]} {found[at][1]}")
        at += 1
    return Score(len(expected), tuple(wrong), tuple(lost))


def _key(text):
    return " ".join(text.split())
