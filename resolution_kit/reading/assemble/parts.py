"""Cutting a paper into heading, organ lines, clauses and what follows them; a paper may hold several parts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.end_matter import closes, is_annex, lead_of
from resolution_kit.reading.assemble.fields import field_in
from resolution_kit.reading.assemble.organs import OrganLine, border_line, organ_line
from resolution_kit.reading.assemble.vocabulary import is_salutation

_ENDS = (",", ";", ":")
_LETTER = 4
"""Characters of the letter or Roman figure of a part: `VIII`."""
_NUMBERED = re.compile(r"\d+/\d+|(?i:resolution|part) (?:[IVX]+|[A-Z]|\d+)\b")
_SENTENCE = 5
"""Blanks of the shortest sentence that is no line of a heading …"""
_SHORT = 2
"""… and of the shortest before a line between the parts."""


@dataclass(slots=True)
class Stretch:
    """One part before its clauses are put together."""

    lead: list[Item] = field(default_factory=list)
    organ: tuple[Item, OrganLine] | None = None
    body: list[Item] = field(default_factory=list)
    again: dict[int, OrganLine] = field(default_factory=dict)
    """Lines that may stand between the parts, by their index in the body: the organ once more, hereby."""
    end: list[Item] = field(default_factory=list)
    acts: bool = False
    """Whether an operative clause has come."""
    counts_reasons: bool = False
    """Whether a preambulatory clause with a number has come."""

    def add(self, item: Item) -> None:
        """One more paragraph of the body."""
        self.body.append(item)
        self.counts_reasons = self.counts_reasons or (item.numbered and item.part == "preambular")
        acts = item.part == "operative" and not item.ending.startswith(",")
        self.acts = self.acts or acts or (item.numbered and not self.counts_reasons)


def cut(items: Sequence[Item]) -> tuple[list[Item], list[Stretch]]:
    """The heading, and every part with what follows it."""
    organs = find_organs(items)
    start = _start(items, organs)
    if start is None:
        return list(items), []
    stretches = [Stretch()]
    ended = annexed = False
    for i in range(start, len(items)):
        item, stretch = items[i], stretches[-1]
        organ = organs.get(i)
        if organ and annexed and not _numbers_part(stretch.end):
            organ = None  # the instrument in the annex has an organ of its own: The States Parties to this Convention,
        if organ and not (organ.kind != "organ" and stretch.end):
            ended = annexed = False
            if stretch.organ is None and not stretch.body and not stretch.end and organ.kind != "between":
                _open(stretch, item, organ)
            elif not stretch.end and (organ.kind != "organ" or not stretch.acts):
                stretch.again[len(stretch.body)] = organ
                stretch.add(item)
            else:
                stretches.append(_further(stretch, item, organ))
            continue
        annexed = annexed or is_annex(item)
        ended = ended or closes(item)
        if ended:
            stretch.end.append(item)
        else:
            stretch.add(item)
    return list(items[:start]), [part for stretch in stretches for part in _by_sections(stretch)]


def find_organs(items: Sequence[Item]) -> dict[int, OrganLine]:
    """Every line that may be an organ line or stand between the parts, by its index."""
    found = {}
    for i, item in enumerate(items):
        organ = organ_line(item, items[i + 1] if i + 1 < len(items) else None) or border_line(item)
        if organ:
            found[i] = organ
    return found


def _start(items: Sequence[Item], organs: dict[int, OrganLine]) -> int | None:
    """Where the heading ends: at the first organ line, or at a clause that comes before it."""
    first = min(organs, default=len(items))
    clauses = [i for i in range(first) if _is_clause(items[i])]
    if clauses and not (organs and _is_remnant(items[clauses[-1] + 1 :], first - clauses[-1] - 1)):
        return _with_clauses_before(items, clauses[0])
    if organs:
        bare = organs[first].kind != "organ"
        late = bare or _reasons_before(items, first)
        return _with_clauses_before(items, first, short=bare) if late else first
    begins = (i for i, item in enumerate(items) if item.said is None and (item.numbered or item.opener_known))
    start = next(begins, None)
    return None if start is None else _with_clauses_before(items, start)


def _reasons_before(items: Sequence[Item], at: int) -> bool:
    """Whether reasons without endings stand directly before the organ, and none behind it."""
    reasons = [item.part == "preambular" and item.opener_known and item.label is None for item in items[: at + 2]]
    return at > 1 and all(reasons[at - 2 : at]) and not any(reasons[at + 1 :])


def _with_clauses_before(items: Sequence[Item], start: int, *, short: bool = False) -> int:
    """Clauses without ending before the first sure clause are clauses too, and sentences without any opener.

    A heading or a sub-clause may stand between. `short`: a line between the parts stands at the start, so that even
    short lines before it are reasons: `Because nobody recycles,`.
    """
    at = start
    while at:
        at -= 1
        item = items[at]
        if item.opener_known or item.numbered or _is_statement(item, _SHORT if short else _SENTENCE):
            start = at
        elif not item.heads and item.label is None:
            break
    return start


def _is_statement(item: Item, least: int = _SENTENCE) -> bool:
    """Whether this is a whole sentence, as no line of a heading is one."""
    sentence = item.plain.count(" ") >= least and item.ending.strip() in (",", ";", ".")
    sentence = sentence and not is_salutation(item.plain)
    return sentence and item.said is None and item.label is None and not item.page_mark and field_in(item) is None


def _is_remnant(after: Sequence[Item], count: int) -> bool:
    """Whether the clauses before the organ line are the end of another resolution on the same page.

    Then a title or a date stands between, and the organ line opens a preamble.
    """
    between, following = after[:count], after[count + 1 :]
    return bool(between) and bool(following) and following[0].part == "preambular" and following[0].label is None


def _is_clause(item: Item) -> bool:
    """Whether this is a clause beyond doubt: a known opener, and an ending that no title has."""
    if item.said is not None:
        return item.said_clause
    if item.label is not None and not item.numbered:
        return False
    if not item.text.endswith(_ENDS) or not item.opener_known:
        return False
    return item.part == "operative" or not item.numbered


def _numbers_part(lines: Sequence[Item]) -> bool:
    """Whether a letter or number stands among the lines before an organ, as before part B of a resolution."""
    lead = lines[len(lines) - lead_of(lines) :]
    return any(len(item.line.rstrip(".")) <= _LETTER or _NUMBERED.search(item.plain) for item in lead)


def _open(stretch: Stretch, item: Item, organ: OrganLine) -> None:
    stretch.organ = (item, organ)
    if organ.rest:
        stretch.add(Item(replace(item.raw, text=organ.rest)))


def _further(stretch: Stretch, item: Item, organ: OrganLine) -> Stretch:
    """A new part; the last lines before its organ lead it."""
    pool = stretch.end or stretch.body
    count = lead_of(pool)
    lead = pool[len(pool) - count :]
    del pool[len(pool) - count :]
    new = Stretch(lead=lead)
    _open(new, item, organ)
    return new


def _by_sections(stretch: Stretch) -> Iterator[Stretch]:
    """The same, cut where a section inside the operative part has a preamble of its own."""
    acted = False
    begin = 0
    for i, item in enumerate(stretch.body):
        acted = acted or item.numbered
        first = item.heads and not (i > begin and stretch.body[i - 1].heads)
        if acted and first and _preamble_follows(stretch.body, i):
            yield Stretch(stretch.lead, stretch.organ, stretch.body[begin:i], stretch.again if not begin else {})
            stretch = Stretch(stretch.body[i : _after(stretch.body, i)], None, stretch.body, {}, stretch.end)
            begin, acted = _after(stretch.body, i), False
    yield Stretch(stretch.lead, stretch.organ, stretch.body[begin:], stretch.again if not begin else {}, stretch.end)


def _after(body: Sequence[Item], i: int) -> int:
    while i < len(body) and body[i].heads:
        i += 1
    return i


def _preamble_follows(body: Sequence[Item], i: int) -> bool:
    """Whether preambulatory clauses follow these headings, and then the first operative one."""
    i = begin = _after(body, i)
    while i < len(body) and body[i].label is None and body[i].part == "preambular" and body[i].ending.startswith(","):
        i += 1
    if i == begin or i == len(body):
        return False
    number = body[i].number
    return number == 1 if body[i].label is not None else body[i].part == "operative"
