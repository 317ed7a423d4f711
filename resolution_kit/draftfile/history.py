"""Former texts of a draft: numbered files and a journal, in `.reskit/<file name>/`.

Nothing in it is ever changed or removed, only added. Each line of `journal.jsonl` is a step; `0007.yaml` is the text
after step 7. A step is written before the draft is, so that a command killed in between leaves a step without effect:
the next command recognises it by the text of the draft, and marks it void.
"""

import hashlib
import json
import os
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from resolution_kit.data.atomic_io import (
    open_own,
    refuse_link,
    refused,
    shown,
    sync_folder,
    write_exclusively,
    write_synced,
)
from resolution_kit.draftfile.lock import UNCHANGED
from resolution_kit.errors import Problem

StepKind = Literal["found", "created", "change", "restore", "undo", "redo", "void"]
"""Kinds of steps; `found` and `created` begin a history, `void` marks the step before it as without effect."""

_BASE = ("found", "created")
_FORWARD = ("change", "restore")


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the journal."""

    number: int
    kind: StepKind
    what: str
    """The change in words."""
    who: str
    when: str
    """Time in UTC, such as `2026-03-01T09:30:00Z`. The numbers give the order; clocks may be wrong."""
    text: int
    """Number of the text that the draft has after it."""
    digest: str
    """SHA-256 of that text."""

    def __str__(self) -> str:
        return self.what


_FIELDS = tuple(field.name for field in fields(Step))


@dataclass(frozen=True, slots=True)
class Timeline:
    """The steps in force, the last one at the end, and those taken back."""

    done: Sequence[Step] = ()
    undone: Sequence[Step] = ()


def timeline(steps: Iterable[Step]) -> Timeline:
    """The timeline after these steps; an impossible one (others were lost) changes nothing."""
    done: list[Step] = []
    undone: list[Step] = []
    for step in steps:
        if step.kind in _BASE:
            done, undone = [step], []
        elif step.kind in _FORWARD:
            done.append(step)
            undone.clear()
        elif step.kind == "undo" and done:
            undone.append(done.pop())
        elif step.kind == "redo" and undone:
            done.append(undone.pop())
    return Timeline(done, undone)


class History:
    """The history of the draft `path`; `who` writes the new steps."""

    def __init__(self, path: Path, who: str = "") -> None:
        self.path = path
        self.who = who
        self.folder = path.parent / ".reskit" / path.name
        if not self.folder.exists():
            self._follow_the_file()
        self.steps = self._read()
        self._follow([])

    def _follow_the_file(self) -> None:
        """Take over the history of a draft that is gone and had this very text: the file was renamed."""
        refuse_link(self.folder.parent)
        with suppress(OSError):
            now = digest(self.path.read_bytes())
            for folder in sorted(self.folder.parent.iterdir()):
                refuse_link(folder)
                lines = _own_bytes(folder / "journal.jsonl").splitlines() if folder.is_dir() else []
                last = _step_of(lines[-1]) if lines else None
                if last and last.digest == now and not (self.path.parent / folder.name).exists():
                    folder.rename(self.folder)
                    return

    def _follow(self, noted: Sequence[Step]) -> None:
        """Find the timeline after all steps and these, and the one before the last step."""
        effective: list[Step] = []
        is_void = True
        for step in (*self.steps, *noted):
            if step.kind != "void":
                effective.append(step)
            elif not is_void:
                effective.pop()
            is_void = step.kind == "void"
        self.timeline = timeline(effective)
        self._before = self.timeline if is_void else timeline(effective[:-1])

    def record(self, kind: StepKind, what: str, found: bytes | None, text: bytes) -> Step:
        """Record a step to another text before the draft is written; `found` is its text until now."""
        new = [] if found is None else self._reconciled(found)
        new.append(self._step(kind, what, text, new))
        self._append(new)
        return new[-1]

    def turn(self, kind: Literal["undo", "redo"], found: bytes) -> tuple[Step, bytes]:
        """Record that the last step is taken back, or made again; that step, and the text that the draft then has."""
        noted = self._reconciled(found)
        done, undone = self.timeline.done, self.timeline.undone
        if (kind == "undo" and len(done) < 2) or (kind == "redo" and not undone):  # noqa: PLR2004 - the first is no change
            raise Problem(f"nothing to {kind}", where=shown(self.path))
        step = done[-1] if kind == "undo" else undone[-1]
        target = done[-2] if kind == "undo" else step
        return step, self._again(kind, step.what, target, noted)

    def restore(self, number: int, found: bytes) -> tuple[Step, bytes]:
        """Record that the draft goes back to its text after a step; that step and the text."""
        step = self._numbered(number)
        if step.digest == digest(found):
            raise Problem(f"the draft says already what it said after step {number}", where=shown(self.path))
        return step, self._again("restore", f"the draft after step {number}", step, self._reconciled(found))

    def former(self, number: int | None, found: bytes) -> bytes:
        """The text after a step; without a number the last one that differs from the text now."""
        if number is not None:
            return self.text(self._numbered(number))
        others = [step for step in self.timeline.done if step.digest != digest(found)]
        if not others:
            raise Problem("nothing to compare with: the draft has never changed", where=shown(self.path))
        return self.text(others[-1])

    def _numbered(self, number: int) -> Step:
        step = next((step for step in self.steps if step.number == number), None)
        if step is None:
            raise Problem(f"no step {number}; `reskit log` shows the steps", where=shown(self.path))
        return step

    def _again(self, kind: StepKind, what: str, step: Step, noted: list[Step]) -> bytes:
        text = self.text(step)
        line = replace(step, number=self._next(noted), kind=kind, what=what, who=self.who, when=_now())
        self._append([*noted, line])
        return text

    def text(self, step: Step) -> bytes:
        """The text of the draft after a step; one that was changed since is a Problem."""
        name = self.folder / f"{step.text:04}.yaml"
        try:
            content = _own_bytes(name)
        except OSError as error:
            raise Problem(f"cannot read: {error.strerror}{UNCHANGED}", where=shown(name)) from error
        if digest(content) != step.digest:
            raise Problem(f"this former text was changed since{UNCHANGED}", where=shown(name))
        return content

    def _reconciled(self, found: bytes) -> list[Step]:
        """Steps to record first: a text typed by hand, a step that a killed command left without effect."""
        now, noted = digest(found), []
        last = self.timeline.done[-1] if self.timeline.done else None
        if last is None:
            noted = [self._step("found", "a draft without history", found, [])]
        elif now != last.digest:
            before = self._before.done[-1] if self._before.done else None
            if before is not None and before.digest == now and self.steps[-1].kind != "void":
                void = replace(before, number=self._next([]), kind="void", who=self.who, when=_now())
                noted = [replace(void, what=self.steps[-1].what)]
            else:
                noted = [self._step("change", "edited by hand", found, [])]
        self._follow(noted)
        return noted

    def take_back(self) -> None:
        """Record that the last step had no effect, because the draft was not written after all."""
        before = self._before.done[-1]
        step = replace(before, number=self._next([]), kind="void", who=self.who, when=_now(), what=self.steps[-1].what)
        self._append([step])

    def _step(self, kind: StepKind, what: str, content: bytes, noted: Sequence[Step]) -> Step:
        """A new step; its text is written under its number, the first that is free."""
        number = self._next(noted)
        with refused(self.path, UNCHANGED):
            refuse_link(self.folder)
            self.folder.mkdir(exist_ok=True)
            while (file := self.folder / f"{number:04}.yaml").exists():
                number += 1
            write_exclusively(file, content, self._mode)
        return Step(number, kind, " ".join(what.split()), self.who, _now(), number, digest(content))

    def _next(self, noted: Sequence[Step]) -> int:
        return max((step.number for step in (*self.steps, *noted)), default=0) + 1

    def _append(self, new: Sequence[Step]) -> None:
        """Add lines to the journal; a line that an interruption tore is ended first."""
        lines = "".join(f"{json.dumps(asdict(step), ensure_ascii=False)}\n" for step in new)
        with refused(self.path, UNCHANGED):
            handle = open_own(self._journal, os.O_RDWR | os.O_CREAT | os.O_APPEND, self._mode)
            try:
                size = os.fstat(handle).st_size
                torn = size and os.lseek(handle, size - 1, os.SEEK_SET) >= 0 and os.read(handle, 1) != b"\n"
                try:
                    write_synced(handle, (b"\n" if torn else b"") + lines.encode())
                except OSError:
                    with suppress(OSError):  # the first error is the one to report
                        os.ftruncate(handle, size)
                    raise
            finally:
                os.close(handle)
            sync_folder(self.folder)
        self.steps += new

    @property
    def _mode(self) -> int:
        """The mode of the draft: who may not read it may not read what it was."""
        return stat.S_IMODE(self.path.stat().st_mode) if self.path.exists() else 0o666

    @property
    def _journal(self) -> Path:
        return self.folder / "journal.jsonl"

    def _read(self) -> list[Step]:
        try:
            lines = _own_bytes(self._journal).splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Problem(f"cannot read: {error.strerror}", where=shown(self._journal)) from error
        return [step for line in lines if (step := _step_of(line))]


def _own_bytes(path: Path) -> bytes:
    for folder in (path.parent.parent, path.parent):
        refuse_link(folder)
    with os.fdopen(open_own(path, os.O_RDONLY), "rb") as file:
        return file.read()


def _step_of(line: bytes) -> Step | None:
    """The step of a journal line; None if an interruption tore it."""
    try:
        typed = json.loads(line)
        step = Step(**{name: typed[name] for name in _FIELDS})
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    right = all(isinstance(typed[name], int if name in ("number", "text") else str) for name in _FIELDS)
    return step if right else None


def digest(content: bytes) -> str:
    """The SHA-256 of a text or a file."""
    return hashlib.sha256(content).hexdigest()


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
