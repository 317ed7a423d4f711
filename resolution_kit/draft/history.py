"""The history of a draft: every text it ever had, and a journal of who did what when.

It lies in `.reskit/<name of the draft>/` beside the draft: `000001.yaml` … hold the texts, `journal.jsonl` a line for
each step. Numbers order it, never the clock. A step is written down before the draft itself is, so a crash between the two
leaves a step that never happened; the next command sees that the draft still has the text before it, and says so.
"""

import getpass
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from resolution_kit.errors import Problem
from resolution_kit.files import write_new

BY_HAND = "edited by hand"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a change, or the taking back or doing again of one."""

    number: int
    """Of the text that the step led to."""
    before: int
    """Of the text that it began from."""
    when: str
    """UTC, ISO 8601."""
    who: str
    what: str
    kind: str
    """change, undo or redo."""


class History:
    """Where a draft stands among its texts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.steps = list(_journal(folder / "journal.jsonl"))
        self.at = 0
        self._back: dict[int, Step] = {}
        self._undone: list[Step] = []
        for step in self.steps:
            self._follow(step)

    def _follow(self, step: Step) -> None:
        if step.kind == "undo":
            self._undone.append(self._back[self.at])
        elif step.kind == "redo":
            self._undone.pop()
        else:
            self._undone.clear()
            self._back[step.number] = step
        self.at = step.number

    @property
    def last_change(self) -> Step | None:
        """The change that undo takes back."""
        return self._back.get(self.at)

    @property
    def last_undone(self) -> Step | None:
        """The change that redo makes again."""
        return self._undone[-1] if self._undone else None

    def text(self, number: int) -> bytes:
        """The text with this number."""
        try:
            return self._file(number).read_bytes()
        except OSError as error:
            raise Problem(f"the history has lost `{self._file(number)}`; the draft stays as it is") from error

    def notice(self, text: bytes) -> None:
        """Take note of the draft as found: new here, edited by hand, or from before a step that never happened."""
        if not self.steps and not self._file(0).exists():
            self._keep(0, text)
        elif text == self.text(self.at):
            return
        elif self.last_change and text == self.text(self.last_change.before):
            self._write(self.last_change.before, self.last_change.what, "undo")
        else:
            self.change(text, BY_HAND)

    def change(self, text: bytes, what: str) -> None:
        """Write down a new text."""
        number = 1 + max((step.number for step in self.steps), default=0)
        self._keep(number, text)
        self._write(number, what, "change")

    def undo(self, step: Step) -> None:
        """Write down that `last_change` is taken back."""
        self._write(step.before, step.what, "undo")

    def redo(self, step: Step) -> None:
        """Write down that `last_undone` is made again."""
        self._write(step.number, step.what, "redo")

    def _keep(self, number: int, text: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        write_new(self._file(number), text, overwrite=True)

    def _write(self, number: int, what: str, kind: str) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        step = Step(number, self.at, now, _who(), what, kind)
        line = {name: getattr(step, name) for name in Step.__slots__}
        with (self.folder / "journal.jsonl").open("ab") as journal:
            journal.write(b"\n" if _torn(journal) else b"")
            journal.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            journal.flush()
            os.fsync(journal.fileno())
        self.steps.append(step)
        self._follow(step)

    def _file(self, number: int) -> Path:
        return self.folder / f"{number:06}.yaml"


def _torn(journal: Any) -> bool:
    """Whether a crash left the last line without its end."""
    if not journal.tell():
        return False
    with Path(journal.name).open("rb") as written:
        written.seek(-1, os.SEEK_END)
        return written.read(1) != b"\n"


def _journal(path: Path) -> Iterator[Step]:
    if not path.exists():
        return
    for line in path.read_text("utf-8", errors="replace").splitlines():
        try:
            yield Step(**json.loads(line))
        except (ValueError, TypeError):
            continue  # a line torn by a crash: the step was not confirmed to anyone


def _who() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"
