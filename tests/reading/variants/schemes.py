"""How people number the clauses of a paper: the label of every level, as typed and as Word's own lists have it."""

from dataclasses import dataclass

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
WAYS = {
    "decimal": str,
    "lowerLetter": lambda n: "abcdefghijklmnop"[n - 1],
    "upperLetter": lambda n: "ABCDEFGHIJKLMNOP"[n - 1],
    "lowerRoman": lambda n: ROMAN[n - 1],
    "upperRoman": lambda n: ROMAN[n - 1].upper(),
    "bullet": lambda _: "",
}
"""Word's names for ways of counting."""


@dataclass(frozen=True)
class Scheme:
    """The way of counting and the text of each level, in Word's words: `%1.` for `1.`"""

    levels: tuple[tuple[str, str], ...]

    def label(self, counts):
        """The label of a clause; `counts` are the numbers of its level and of those above."""
        way, text = self.levels[len(counts) - 1]
        for i, count in enumerate(counts, 1):
            text = text.replace(f"%{i}", WAYS[self.levels[i - 1][0]](count))
        return text if way != "bullet" else self.levels[len(counts) - 1][1]


D, LL, UL, LR, UR, B = WAYS
SCHEMES = {
    "1. a. i.": Scheme(((D, "%1."), (LL, "%2."), (LR, "%3."))),
    "1. (a) (i)": Scheme(((D, "%1."), (LL, "(%2)"), (LR, "(%3)"))),
    "1) a) i)": Scheme(((D, "%1)"), (LL, "%2)"), (LR, "%3)"))),
    "(1) (a) (i)": Scheme(((D, "(%1)"), (LL, "(%2)"), (LR, "(%3)"))),
    "I. A. 1.": Scheme(((UR, "%1."), (UL, "%2."), (D, "%3."))),
    "I. a. i.": Scheme(((UR, "%1."), (LL, "%2."), (LR, "%3."))),
    "I) 1) a)": Scheme(((UR, "%1)"), (D, "%2)"), (LL, "%3)"))),
    "A. 1. a.": Scheme(((UL, "%1."), (D, "%2."), (LL, "%3."))),
    "A) i) 1)": Scheme(((UL, "%1)"), (LR, "%2)"), (D, "%3)"))),
    "a) i. -": Scheme(((LL, "%1)"), (LR, "%2."), (B, "-"))),
    "a. 1. i.": Scheme(((LL, "%1."), (D, "%2."), (LR, "%3."))),
    "i. a. 1.": Scheme(((LR, "%1."), (LL, "%2."), (D, "%3."))),
    "Article 1 1. (a)": Scheme(((D, "Article %1"), (D, "%2."), (LL, "(%3)"))),
    "Article I: a. i.": Scheme(((UR, "Article %1:"), (LL, "%2."), (LR, "%3."))),
    "Clause 1: a. i.": Scheme(((D, "Clause %1:"), (LL, "%2."), (LR, "%3."))),
    "Clause 1 1. a.": Scheme(((D, "Clause %1"), (D, "%2."), (LL, "%3."))),
    "1. 1.1 1.1.1": Scheme(((D, "%1."), (D, "%1.%2"), (D, "%1.%2.%3"))),
    "OP1 a) i)": Scheme(((D, "OP%1"), (LL, "%2)"), (LR, "%3)"))),
    "1. - -": Scheme(((D, "%1."), (B, "•"), (B, "○"))),
    "I. - *": Scheme(((UR, "%1."), (B, "•"), (B, "○"))),
}


def numbered(paragraphs, scheme):
    """(kind, level, text, label) of every paragraph; the clauses are counted by the scheme."""
    counts, out = [], []
    for kind, level, text in paragraphs:
        label = ""
        if kind == "operative":
            counts = [*counts[: level - 1], (counts[level - 1] if len(counts) >= level else 0) + 1]
            label = scheme.label(counts)
        out.append((kind, level, text, label))
    return out
