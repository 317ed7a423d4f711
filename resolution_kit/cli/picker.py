"""Picking one entry of many at a terminal: rows to move in, and the full text of the one under the cursor."""

import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resolution_kit.cli.common import ask, note
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.library import Entry

_ROWS = 7
"""Rows of the list that are on the screen at once, if the text below needs the room."""
_AT_ONCE = 9
"""Rows of a list that is printed, not drawn."""
_LEAST_LINES = 12
"""Lines of a screen that has room for rows and text."""
_UP, _DOWN = ("\x1b[A", "\x1bOA", "k", "\xe0H", "\x00H"), ("\x1b[B", "\x1bOB", "j", "\xe0P", "\x00P", "\t")
_PAGE_UP, _PAGE_DOWN = ("\x1b[5~", "\xe0I"), ("\x1b[6~", "\xe0Q")
_FIRST, _LAST = ("\x1b[H", "\x1b[1~", "\xe0G"), ("\x1b[F", "\x1b[4~", "\xe0O")
_TAKE, _MORE_TEXT, _LEAVE = ("\r", "\n"), (" ", "\x1b[C", "\x1bOC"), ("q", "\x1b", "Q")
_KEY = re.compile(r"\x1b[\[O][\d;]*[A-Za-z~]|[\xe0\x00].|.", re.DOTALL)
"""One key in what a terminal sends; quick fingers send several at a time."""
_KEYS = "arrows move, Enter adds, Space reads on, q leaves"


@dataclass(frozen=True, slots=True)
class Picker:
    """Where the cursor stands in a list, and how far the text of its row is read."""

    count: int
    at: int = 0
    read: int = 0
    """Screens of the text that were read."""

    def pressed(self, key: str) -> "Picker":
        """The picker after a key; one that means nothing changes nothing."""
        moves = {_UP: -1, _DOWN: 1, _PAGE_UP: -_ROWS, _PAGE_DOWN: _ROWS, _FIRST: -self.count, _LAST: self.count}
        step = next((step for keys, step in moves.items() if key in keys), 0)
        if step:
            return replace(self, at=min(max(self.at + step, 0), self.count - 1), read=0)
        if key in _MORE_TEXT:
            return replace(self, read=self.read + 1)
        return self

    def window(self, rows: int) -> range:
        """The rows of the list that are shown, the cursor among them."""
        first = min(max(self.at - rows // 2, 0), max(self.count - rows, 0))
        return range(first, min(first + rows, self.count))


def screen_can_be_drawn() -> bool:
    """Whether the terminal moves its cursor as asked, and has the room."""
    known = "WT_SESSION" in os.environ if os.name == "nt" else os.environ.get("TERM", "dumb") != "dumb"
    return known and sys.stdin.isatty() and sys.stderr.isatty() and _lines() >= _LEAST_LINES


def pick_on_screen(found: "Sequence[Entry]", body: str | None) -> "Entry | None":
    """The entry that is picked with the keys of arrows; None if the person leaves."""
    import typer

    picker, drawn = Picker(len(found)), 0
    try:
        while True:
            lines = list(screen(found, picker, body, _columns(), _lines() - 1))
            _draw(lines, drawn)
            drawn = len(lines)
            for key in _KEY.findall(typer.getchar()):
                if key in _LEAVE:
                    return None
                if key in _TAKE:
                    return found[picker.at]
                picker = picker.pressed(key)
    finally:
        _draw([], drawn)


def screen(found: "Sequence[Entry]", picker: Picker, body: str | None, columns: int, lines: int) -> Iterator[str]:
    """The lines of the picker: rows, where the person is, and the text of the row under the cursor."""
    from resolution_kit.reports.entry import entry_row, entry_text
    from resolution_kit.reports.terminal import colours, shortened

    rows = picker.window(min(_ROWS, lines // 3))
    for at in rows:
        mark = ">" if at == picker.at else " "
        yield f"{mark} {at + 1:>{len(str(len(found)))}} {entry_row(found[at], columns - 4 - len(str(len(found))))}"
    yield shortened(f"-- {picker.at + 1} of {len(found)}: {_KEYS} --", columns)
    text = list(entry_text(found[picker.at], body, columns, marks=colours(sys.stderr)))
    room = lines - len(rows) - 2
    screens = -(-len(text) // room)
    first = picker.read % screens * room
    yield from text[first : first + room]
    left = len(text) - first - room
    if screens > 1:
        yield f"-- {f'{left} more lines' if left > 0 else 'the end'}: Space --"


def _draw(lines: Sequence[str], drawn: int) -> None:
    """Put the lines in place of those that were drawn before."""
    back = f"\x1b[{drawn}A\r\x1b[J" if drawn else ""
    sys.stderr.write(back + "".join(f"{line}\n" for line in lines))
    sys.stderr.flush()


def _columns() -> int:
    from resolution_kit.reports.terminal import width

    return min(width(), shutil.get_terminal_size((80, 24)).columns) - 1


def _lines() -> int:
    return shutil.get_terminal_size((80, 24)).lines


def pick_in_list(found: "Sequence[Entry]", body: str | None) -> "Entry | None":
    """The entry that is picked by its number, on a terminal that only prints; None if the person leaves."""
    from resolution_kit.reports.entry import entry_text
    from resolution_kit.reports.terminal import width

    shown = _rows(found, 0)
    more = ", Enter for more" if len(found) > _AT_ONCE else ""

    def read(answer: str, _: bool) -> int | None:
        nonlocal shown
        number = answer.removesuffix("?").strip()
        if answer == "q":
            return None
        if answer == "" and shown < len(found):
            shown = _rows(found, shown)
            raise Problem(f"{shown} of {len(found)} are shown")
        if not number.isdecimal() or not 1 <= int(number) <= len(found):
            raise Problem(f"`{answer}`, expected a number from 1 to {len(found)}")
        if answer.endswith("?"):
            for line in entry_text(found[int(number) - 1], body, width()):
                note(line)
            raise Problem(f"that was {number} of {len(found)}")
        return int(number) - 1

    at = ask(f"Number of the clause (2? shows the text of 2{more}, q leaves)", read)
    return None if at is None else found[at]


def _rows(found: "Sequence[Entry]", first: int) -> int:
    """Print the next rows of the list; how many are shown then."""
    from resolution_kit.reports.entry import entry_row
    from resolution_kit.reports.terminal import width

    last = min(first + _AT_ONCE, len(found))
    for at in range(first, last):
        note(f"{at + 1:>2} {entry_row(found[at], width() - 3)}")
    if last < len(found):
        note(f"   {len(found) - last} more")
    return last
