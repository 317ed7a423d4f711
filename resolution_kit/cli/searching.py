"""What the commands that search the library share: the question answered, its hits as rows, one of them picked."""

import shlex
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from resolution_kit.cli.common import interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.library import Entry
    from resolution_kit.knowledge.library.search import Index

AT_ONCE = 10
"""Rows that are shown before a person asks for more."""


@cache
def _index(known: "tuple[str, ...]") -> "Index":
    from resolution_kit.knowledge.library import entries
    from resolution_kit.knowledge.library.search import Index

    wanted = set(known)
    return Index(entry for entry in entries() if entry.id in wanted)


def found_by(question: str, known: "Iterable[Entry]") -> "list[Entry]":
    """The entries that answer a question, best first; a Problem if there are none."""
    answer = _index(tuple(entry.id for entry in known)).search(question)
    if not answer.hits:
        raise Problem(f"nothing found for `{question}`; try other words, or `reskit clauses list` shows all there are")
    for typed, read in answer.read_as.items():
        note(f"note: `{typed}` is not in the library, looked for `{read}`")
    if answer.unknown:
        note(f"note: not in the library: {', '.join(f'`{word}`' for word in answer.unknown)}")
    return [hit.entry for hit in answer.hits]


def tell_found(found: "Sequence[Entry]", question: str, *, all_: bool) -> None:
    """The hits as rows; the number of those that are not shown, and the command that shows them."""
    from resolution_kit.reports.entry import entry_row
    from resolution_kit.reports.terminal import width

    shown = found if all_ else found[:AT_ONCE]
    for entry in shown:
        say(entry_row(entry, width()))
    if len(shown) == len(found):
        say(f"{len(found)} {'entry' if len(found) == 1 else 'entries'}")
    else:
        say(f"{len(shown)} of {len(found)} entries; all: reskit clauses search {shlex.quote(question)} --all")


def picked(found: "list[Entry]", question: str, body: str | None) -> "Entry | None":
    """The one entry that a person picks; None if it is none of these. Without a terminal the id must be typed."""
    from resolution_kit.cli.picker import pick_in_list, pick_on_screen, screen_can_be_drawn

    if len(found) == 1:
        return found[0]
    if interactive():
        return (pick_on_screen if screen_can_be_drawn() else pick_in_list)(found, body)
    ids = ", ".join(entry.id for entry in found[:5])
    more = f" and {len(found) - 5} more, `reskit clauses search {shlex.quote(question)} --all`" if found[5:] else ""
    raise Problem(f"{len(found)} entries fit `{question}`; type the id of one: {ids}{more}")
