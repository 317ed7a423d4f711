"""Clauses as people paste them: with numbers, bullets, quotation marks and line breaks of the place they come from.

    12. “Calls upon all States to:
        a) share data;
        b) report;”
    OP13: Urges the Board to act

Two clauses, the first with two sub-clauses. Whether a text has several clauses is decided as in a whole paper.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause, ClauseKind, Line, Placed, Resolution
from resolution_kit.model.rebuild import clauses
from resolution_kit.model.references import paragraphs
from resolution_kit.operations.clause_syntax import typed_whole
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.assemble.labels import read_label, split_label
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.reading.wrapping import Block, TextLine, lines_of, paragraphs_of
from resolution_kit.text.inline import plain

_QUOTES = {"“": "”", "„": "“", "«": "»", '"': '"', "‘": "’", "'": "'"}
"""Marks that open a quotation, and those that close it."""
_ENDS = ",;:."
_MORE_WORDS = 2
"""Words behind an opener that make a clause; with so many, a capital decides."""
_LEADS = (":", ";")
"""What stands before a sub-clause without label, and so before no continuation of a line."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted."""

    clauses: tuple[tuple[Clause, ClauseKind | None], ...]
    """Each with the part that it belongs to by its place among the others; None if it stands alone."""
    sure: bool
    """Whether there is no doubt how many clauses they are."""
    left: tuple[str, ...] = ()
    """Paragraphs that are in no clause."""


def pasted(text: str, *, below: bool = False) -> Pasted:
    """The clauses of a text; `below` if they are to be sub-clauses, which have no openers to be told by."""
    blocks = [[_cleaned(line) for line in _joined(block)] for block in lines_of(text)]
    lines = list(paragraphs_of(blocks))
    several = _sub_clauses(lines) if below else _several(lines)
    return several or Pasted(((one(_laid_out(blocks)), None),), sure=True)


def _several(lines: list[TextLine]) -> Pasted | None:
    """The clauses, if they are more than one."""
    if len(lines) < 2:  # noqa: PLR2004 - two are several
        return None
    edge = min(line.indent for line in lines)
    found, left = _read(structure(_raw(_without_bullet(line) if line.indent == edge else line) for line in lines))
    opened = sum(opens(clause.text) for clause, _ in found)
    if len(found) > 1 and (opened > 1 or all(clause.label and _number(clause.label) for clause, _ in found)):
        return Pasted(
            tuple((_typed(clause), _kind(clause) or kind) for clause, kind in found),
            sure=not left and opened == len(found),
            left=left,
        )
    if not found and all(map(_stands_alone, lines)):
        return Pasted(tuple((one(line.text), None) for line in lines), sure=False)
    return None


def one(text: str) -> Clause:
    """The text as one clause, with its sub-clauses, and without label and quotation marks around it."""
    head, _, rest = text.strip().partition("\n")
    return typed_whole(f"{bare(head)}\n{rest}" if rest else bare(head))


def opens_clause(text: str) -> bool:
    """Whether a text is a clause by its first words, and no words to search for: *Calls upon States to act*."""
    first = plain(bare(text.strip().split("\n")[0]))
    opener = find_opener(first)
    if opener is None or not opens(first):
        return False
    more = len(first[len(opener.text) :].split())
    return more > _MORE_WORDS or (first[:1].isupper() and more == _MORE_WORDS)


def opens(text: str) -> bool:
    """Whether an inline text begins with a known opener of one of the parts."""
    opener = find_opener(plain(text))
    return opener is not None and opener.known and opener.kind is not None


def bare(text: str) -> str:
    """A line without the bullet, the label and the quotation marks that it was copied with."""
    line = _unquoted(_without_mark(_unquoted(text.strip())))
    return _unquoted(_without_mark(line)) if _has_bullet(text.strip()) else line


def _without_mark(line: str) -> str:
    rest = line[2:].lstrip() if line.startswith("* ") else split_label(line)[1]
    return rest or line


def _has_bullet(line: str) -> bool:
    label, _ = split_label(line)
    return line.startswith("* ") or (label is not None and label.form == "•")


def _unquoted(line: str) -> str:
    """The line without marks around all of it; one that is opened and never closed goes too if a clause follows."""
    close = _QUOTES.get(line[:1])
    if close is None:
        end = line.rstrip(_ENDS + " ")
        return end[:-1].rstrip() if end[-1:] in ("”", "»") and not {"“", "«"} & set(line) else line
    inside = line[1:].lstrip()
    end = inside.rstrip(_ENDS + " ")
    if end.endswith(close) and close not in end[:-1]:
        return end[:-1].rstrip() + inside[len(end) :]
    return inside if close not in inside and opens(inside) else line


def _joined(block: Block) -> Iterator[TextLine]:
    """The lines of a block, each with those that go on with it in small letters, as in a text broken at a column."""
    first = block[0]
    for before, line in pairwise(block):
        if (
            line.text[0].islower()
            and not before.text.endswith(_LEADS)
            and not _has_label(line)
            and not opens(line.text)
        ):
            first = replace(first, text=f"{first.text} {line.text}")
        else:
            yield first
            first = line
    yield first


def _cleaned(line: TextLine) -> TextLine:
    """The line without quotation marks around its text; its label stays, as it says what the line is."""
    label, rest = split_label(line.text)
    typed = line.text[: len(line.text) - len(rest)] if label else ""
    return replace(line, text=typed + _unquoted(rest)) if rest else line


def _without_bullet(line: TextLine) -> TextLine:
    """A clause without its bullet, which would make it an item of the list above it."""
    rest = _without_mark(line.text)
    return replace(line, text=rest) if _has_bullet(line.text) and opens(rest) else line


def _raw(line: TextLine) -> RawParagraph:
    star = line.text.startswith("* ")
    return RawParagraph(line.text[2:].lstrip() if star else line.text, line.number, "*" if star else None, line.indent)


def _laid_out(blocks: Iterable[Iterable[TextLine]]) -> str:
    """The lines as they stood, an empty one between blocks."""
    return "\n\n".join("\n".join(line.space + line.text for line in block) for block in blocks)


def _read(read: Resolution) -> tuple[list[tuple[Clause, ClauseKind]], tuple[str, ...]]:
    """The clauses of what was read, each with its part, and the paragraphs besides."""
    found: list[tuple[Clause, ClauseKind]] = []
    for part in read.parts:
        found += [(clause, "preambular") for clause in clauses(part.preamble)]
        found += [(clause, "operative") for clause in clauses(part.operative)]
    besides = (p for p in paragraphs(read) if not isinstance(p, Placed))
    return found, tuple(p.text if isinstance(p, Line) else ", ".join(p.values) for p in besides)


def _number(label: str) -> int | None:
    read = read_label(label)
    return read.number if read else None


def _kind(clause: Clause) -> ClauseKind | None:
    opener = find_opener(plain(clause.text))
    return opener.kind if opener else None


def _typed(clause: Clause) -> Clause:
    """A clause as if it had been typed: nothing of its old label and ending; sub-clauses in its line stand apart."""
    text = one(clause.text)
    subs = tuple(map(_typed, clause.subclauses)) or text.subclauses
    closing = Clause(one(clause.closing.text).text) if clause.closing else text.closing
    return Clause(text.text, subs, closing)


def _sub_clauses(paragraphs: list[TextLine]) -> Pasted | None:
    """The sub-clauses of a text, each with what stands below it; None if it is one."""
    if len(paragraphs) < 2:  # noqa: PLR2004 - two are several
        return None
    labelled = _has_label(paragraphs[0])
    if not labelled and not all(map(_stands_alone, paragraphs)):
        return None
    found, left = _read(structure([RawParagraph("Requests States:", 0), *map(_raw, paragraphs)]))
    read = [_typed(sub) for sub in found[0][0].subclauses] if len(found) == 1 and not left else []
    subs = read or [one(line.text) for line in paragraphs]
    return Pasted(tuple((sub, None) for sub in subs), sure=labelled and bool(read))


def _has_label(line: TextLine) -> bool:
    return line.text.startswith("* ") or split_label(line.text)[0] is not None


def _stands_alone(line: TextLine) -> bool:
    return line.text[:1].isupper() and not _has_label(line)
