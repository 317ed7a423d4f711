"""What a person means by what was typed for a new clause: the clause itself, several, or words to search for."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import typer

from resolution_kit.cli.changing import opened
from resolution_kit.cli.common import assignments, interactive, note
from resolution_kit.cli.searching import found_by, picked
from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import bodies
from resolution_kit.knowledge.library import Entry, entries, entry, find_entry
from resolution_kit.model import Clause, ClauseKind
from resolution_kit.reading.messages import without_stamps
from resolution_kit.reading.pasted import Pasted, one, opens_clause, pasted
from resolution_kit.reports.terminal import safe, shortened, width

if TYPE_CHECKING:
    from resolution_kit.model import Resolution

NewClauses: TypeAlias = Sequence[tuple[Clause, ClauseKind | None]]
"""New clauses, each with the part that it belongs to, if that is known."""


_SENTENCE = 8
"""Words of a text that was hardly meant as a question."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known of the new clauses before their text is."""

    file: Path
    kind: ClauseKind | None = None
    under: str | None = None
    values: tuple[str, ...] = ()
    """Fillers of slots, as `name=value`."""
    verb: str = ""
    several: bool | None = None
    """Whether a text is several clauses; None if it says so itself."""

    def meant_by(self, typed: str) -> NewClauses:
        """The clauses of a text that reads like one, or the clause of the library that its words find."""
        typed = _as_sent(typed)
        is_text = "\n" in typed or self.under is not None or opens_clause(typed)
        if is_text and find_entry(typed) is None:
            return self.own_words(typed)
        if len(typed.split()) >= _SENTENCE:
            note("note: looked for in the library; to add it as a clause, begin it like one, such as `Calls upon …`")
        return [(self._from_library(typed, opened(self.file)), None)]

    def own_words(self, typed: str) -> NewClauses:
        """The clauses of a text; if it is in doubt how many they are, a person is asked."""
        typed = _as_sent(typed)
        if self.several is False:
            return [(one(typed), None)]
        found = pasted(typed, below=self.under is not None)
        if found.sure or self.several or len(found.clauses) == 1 or self._are_several(found):
            if found.left:
                note(f"note: in no clause and left out: {'; '.join(map(safe, found.left))}")
            return found.clauses
        return [(one(typed), None)]

    def _are_several(self, found: Pasted) -> bool:
        what = f"{len(found.clauses)} {'clauses' if self.under is None else 'sub-clauses'}"
        if not interactive():
            raise Problem(f"the text may be {what} or one; say which with `--several` or `--one`")
        for clause, _ in found.clauses:
            note(shortened(f"- {clause.text}", width()))
        for text in found.left:
            note(shortened(f"left out: {text}", width()))
        return typer.confirm(f"Are these {what}?", default=True, err=True)

    def _from_library(self, typed: str, resolution: "Resolution") -> Clause:
        from resolution_kit.operations.library_clause import cautions, library_clause
        from resolution_kit.paper.committee import adopting_body
        from resolution_kit.paper.house_style import style_of

        adopting = adopting_body(resolution, style_of(resolution))
        body = adopting.adopts_as if adopting else None
        chosen = self._entry(typed, body)
        for line in cautions(chosen, body):
            note(f"note: {line}")
        return library_clause(chosen, body, verb=self.verb, values=assignments(list(self.values)))

    def _entry(self, typed: str, body: str | None) -> Entry:
        """The entry of this id, or the one that a person picks of those that words find and the body may adopt."""
        if "." in typed and " " not in typed:
            return entry(typed)
        found = picked(self._hits(typed, body), typed, body)
        if found is None:
            raise Problem("nothing was added; type other words, or the clause itself")
        return found

    def _hits(self, typed: str, body: str | None) -> list[Entry]:
        """What words find for the body; if they find only what it may not adopt, that is said."""
        known = [e for e in entries() if self.kind in (None, e.kind)]
        lawful = [e for e in known if body is None or body in e.bodies]
        try:
            return found_by(typed, lawful)
        except Problem as nothing:
            others = len(found_by(typed, known)) if body and len(lawful) < len(known) else 0
            if not body or not others:
                raise
            words = f"{others} that fit `{typed}` are" if others > 1 else f"the one that fits `{typed}` is"
            see = f"`reskit clauses search {shlex.quote(typed)}`"
            raise Problem(f"nothing for the {bodies()[body].name}; {words} worded for other bodies: {see}") from nothing


def _as_sent(typed: str) -> str:
    """The text without what a mail or a chat set before its lines, which is said."""
    sent = without_stamps(typed)
    if sent != typed:
        note("note: left out what the mail or chat set before its lines")
    return sent
