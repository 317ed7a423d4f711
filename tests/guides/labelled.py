"""Background guides with labels in place: `«R»` before a recommendation, `«Q»` before a question, `«F»` before a fact.

`?` behind the letter marks what a second reader may not count, `«+»` another beginning of the recommendation before it.
A line `===` ends a page.
"""

import re
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
KINDS = {"R": "recommendations", "Q": "questions", "F": "facts"}
_LABEL = re.compile(r"«([RQF+]\??)»")
_WORDS = 8


def plain(labelled):
    """The text without labels, its pages parted by form feeds."""
    return re.sub(r"^===\n", "\f", _LABEL.sub("", labelled), flags=re.MULTILINE)


def gold(labelled):
    """What stands in the text, in the form that the scorer of extraction reads."""
    found = {key: [] for key in (*KINDS.values(), "bodies", "instruments")}
    for page, text in enumerate(re.split(r"^===\n", labelled, flags=re.MULTILINE), 1):
        for label in _LABEL.finditer(text):
            rest = _LABEL.sub("", text[label.end() : label.end() + 200]).lstrip("• ")
            start = " ".join(re.split(r"\n|(?<=\?)", rest)[0].split()[:_WORDS])
            if label[1] == "+":
                found["recommendations"][-1].setdefault("alt", []).append(start)
                continue
            item = {"page": page, "quote_start": start}
            found[KINDS[label[1][0]]].append(item | ({"optional": True} if "?" in label[1] else {}))
    return found
