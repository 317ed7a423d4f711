"""A clause as a person types it by hand: its text, a dash for each sub-clause, deeper ones further in.

    Calls upon Member States to strengthen their laboratories, including by
    - Equipping them with
      - Reference standards
      - Field-testing devices
    - Training those who work there

    and to report on the results

A line without a dash continues the text above it; after an empty line it is the closing text of the list whose dashes
stand in its column.
"""

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from resolution_kit.errors import Problem
from resolution_kit.model import DEEPEST, Clause, letter, roman
from resolution_kit.operations.clause_input import typed_clause
from resolution_kit.text.sequences import best_pairs


@dataclass(frozen=True, slots=True)
class _Way:
    """A way of labelling sub-clauses inside a line."""

    pattern: re.Pattern[str]
    due: Callable[[int], str] | None
    """The label that must come at an index; None if all are the same."""
    open_: bool
    """Whether the first may follow any word; else it follows a mark, as `1.` is often no label."""


def _way(label: str, due: Callable[[int], str] | None, *, open_: bool = False) -> _Way:
    return _Way(re.compile(rf"(?<=\s){label}\s+"), due, open_)


def _figure(index: int) -> str:
    return str(index + 1)


def _roman(index: int) -> str:
    return roman(index + 1)


_LETTERS = (_way(r"\(?([a-z])\)", letter, open_=True), _way(r"([a-z])\.", letter))
_ROMANS = (_way(r"\(?([ivx]{1,4})\)", _roman, open_=True), _way(r"([ivx]{1,4})\.", _roman))
_OTHERS = (_way(r"\(?(\d{1,2})\)", _figure), _way(r"(\d{1,2})\.", _figure), _way(r"([-–—•●▪◦‣])", None))
_INLINE = ((*_LETTERS, *_OTHERS), (*_ROMANS, *_OTHERS))
"""Labels inside a line, level by level; see `by_lines`."""
_JOINT = re.compile(r"\w.*[,;:.](?:\s+\w+)?\s*$", re.DOTALL)
"""What stands before every label of a list but the first: words, and a mark that ends them."""
_MARK = re.compile(r"^(?:[-–•*]|\(?(?:[a-z]|[ivx]{1,4})[.)]|\(?\d{1,2}[.)])\s+(?=\S)")
_COLUMNS = 80
_ALIKE = 0.5
"""How like two texts must be, from 0 to 1, to be one sub-clause before and after."""
_NEAR = 0.01
"""What the same place in the list is worth."""
COMMENT = "#"
"""What begins a line that is not read."""


@dataclass(slots=True)
class _Item:
    """A clause while it is read."""

    column: int
    """Of its dash; -1 for the clause itself."""
    lines: list[str]
    items: list["_Item"] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)

    def clause(self) -> Clause:
        """The clause that was typed."""
        closing = typed_clause(" ".join(self.closing)) if self.closing else None
        text = typed_clause(" ".join(self.lines)).text
        return Clause(text, tuple(item.clause() for item in self.items), closing)


def typed_whole(text: str) -> Clause:
    """The clause of a text with its sub-clauses, each on a line of its own or after a label inside the text."""
    laid_out = text if "\n" in text.strip() else by_lines(text)
    return from_hand(laid_out) if "\n" in laid_out.strip() else typed_clause(text)


def by_lines(text: str, level: int = 0) -> str:
    """The text with each sub-clause on a line, if they were typed in one: `Urges all: (a) To act; (b) To pay`.

    Labels make a list only if they count from the first and follow a mark, unlike those of `paragraphs (a) and (b)`.
    """
    if level == len(_INLINE):
        return text
    head, *items = next((cut for way in _INLINE[level] if len(cut := _cut(text, way)) > 1), [text])
    if not items:
        return by_lines(text, level + 1)
    lines = (f"{'  ' * level}- {by_lines(item.strip(), level + 1)}" for item in items)
    return "\n".join((head.strip(), *lines))


def _cut(text: str, way: _Way) -> list[str]:
    """The lead-in and the sub-clauses that are labelled in this way; the text alone if it has no such list."""
    cuts: list[re.Match[str]] = []
    for found in way.pattern.finditer(text):
        before = text[cuts[-1].end() if cuts else 0 : found.start()]
        due = way.due is None or found[1] == way.due(len(cuts))
        if due and ((way.open_ and not cuts) or _JOINT.match(before)):
            cuts.append(found)
    leads = bool(cuts) and text[: cuts[0].start()].rstrip().endswith(":")
    if not cuts or (len(cuts) == 1 and not leads):
        return [text]
    ends = [*(cut.start() for cut in cuts[1:]), len(text)]
    return [text[: cuts[0].start()], *(text[cut.end() : end] for cut, end in zip(cuts, ends, strict=True))]


def by_hand(clause: Clause) -> str:
    """The clause with its sub-clauses, to be changed by hand."""
    return "".join(f"{line}\n" for line in _lines(clause, "", ""))


def _lines(clause: Clause, first: str, rest: str) -> Iterator[str]:
    text = _wrapped(clause.text, _COLUMNS - len(rest))
    yield f"{first}{text[0]}"
    yield from (f"{rest}{line}" for line in text[1:])
    for sub in clause.subclauses:
        yield from _lines(sub, f"{rest}- ", f"{rest}  ")
    if clause.closing:
        yield ""
        yield from (f"{rest}{line}" for line in _wrapped(clause.closing.text, _COLUMNS - len(rest)))


def _wrapped(text: str, columns: int) -> list[str]:
    """The lines of a text; a single one if a break would make the next look like a sub-clause or a comment."""
    lines = textwrap.wrap(text, columns, break_long_words=False, break_on_hyphens=False) or [""]
    return [text] if any(_MARK.match(line) or line.startswith(COMMENT) for line in lines[1:]) else lines


def from_hand(text: str, old: Clause | None = None) -> Clause:
    """The clause that was typed; its clauses keep the ids of those of `old` that they were made of."""
    made = _read(text).clause()
    return _kept(made, old) if old is not None else made


def _read(text: str) -> _Item:
    top: _Item | None = None
    open_: list[_Item] = []
    apart = False
    for raw in text.expandtabs(4).splitlines():
        line = raw.strip()
        if raw.startswith(COMMENT):
            continue
        if not line:
            apart = top is not None
            continue
        column = len(raw) - len(raw.lstrip())
        mark = _MARK.match(line)
        if top is None:
            top = _Item(-1, [line])
            open_ = [top]
        elif mark:
            open_ = [item for item in open_ if item.column < column]
            open_.append(_Item(column, [line[mark.end() :]]))
            open_[-2].items.append(open_[-1])
            _must_be_in_reach(open_, line)
        elif apart:
            _close(open_, column, line)
        else:
            (open_[-1].closing or open_[-1].lines).append(line)
        apart = False
    if top is None:
        raise Problem("the clause is empty, so nothing was changed; to take it out: `reskit remove`")
    return top


def _close(open_: list[_Item], column: int, line: str) -> None:
    """A closing text: of the innermost clause whose dashes stand in this column or further in."""
    while len(open_) > 1 and (not open_[-1].items or open_[-1].items[0].column > column):
        open_.pop()
    item = open_[-1]
    if not item.items:
        raise Problem(f"a second paragraph without a dash: `{line[:40]}`; write `- ` before a sub-clause")
    if item.closing:
        raise Problem(f"a second closing text: `{line[:40]}`; one clause has one")
    item.closing = [line]


def _must_be_in_reach(open_: list[_Item], line: str) -> None:
    if len(open_) > DEEPEST:
        raise Problem(f"`{line[:40]}` stands deeper than the {DEEPEST} levels; move it to the left")


def _kept(made: Clause, old: Clause) -> Clause:
    """The clause with the ids of the old one and of those of its sub-clauses that say the same or nearly so."""
    pairs = _pairs(made.subclauses, old.subclauses)
    subs = tuple(_kept(sub, pairs[i]) if i in pairs else sub for i, sub in enumerate(made.subclauses))
    closing = replace(old.closing, text=made.closing.text) if made.closing and old.closing else made.closing
    return replace(old, text=made.text, subclauses=subs, closing=closing)


def _pairs(new: tuple[Clause, ...], old: tuple[Clause, ...]) -> dict[int, Clause]:
    """For each new sub-clause, by position, the old one it was made of; the same place decides between equals."""
    import difflib

    def worth(i: int, j: int) -> float:
        like = difflib.SequenceMatcher(None, new[i].text.split(), old[j].text.split(), autojunk=False).ratio()
        return like + _NEAR / (1 + abs(i - j)) if like >= _ALIKE else 0

    found = best_pairs([{j: worth(i, j) for j in range(len(old))} for i in range(len(new))])
    return {i: old[j] for i, j in found.items()}
