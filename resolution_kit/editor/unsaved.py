"""A paper or draft as it stands in an editor, perhaps not yet saved: judged, and fixed at one place.

The text is written to a folder of its own that lasts only for the question, because readers take files; the file that
the person edits is not touched.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory

from resolution_kit.data.configuration import config
from resolution_kit.draftfile.finding import SUFFIXES, is_draft
from resolution_kit.fixing.files import fix
from resolution_kit.knowledge.library.places import beside
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import walk
from resolution_kit.panel.asked import Options, asked
from resolution_kit.panel.judge import Judged, judged
from resolution_kit.paper.guides import with_guide
from resolution_kit.paper.house_style import style_of
from resolution_kit.reading import read
from resolution_kit.rules.run import Finding, check
from resolution_kit.text.inline import plain

_LINE = re.compile(r":(\d+): ")


@dataclass(frozen=True, slots=True)
class LineEdit:
    """Lines `start` to `end` of the text, from 0 and without the last, which `text` takes the place of."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Unsaved:
    """The text of an editor, with the file that it will be saved in."""

    path: Path
    text: str

    def judged(self) -> Judged:
        """Its findings, each with its region; none if the text is no resolution. A refusal names the person's file."""
        with self._file() as file:
            if not _is_meant(file):
                return Judged(str(self.path))
            found = judged(file, self._options())
        return replace(found, file=str(self.path), refusal=found.refusal.replace(str(file), self.path.name))

    def fixed(self, finding: Finding) -> tuple[LineEdit, ...]:
        """The edits that fix this finding; none if its fix would bring a new fault."""
        options = self._options()
        with self._file() as file:
            resolution = read(file)
            style = style_of(resolution, options.style, default=options.default)

            def is_meant(other: Finding) -> bool:
                return other.rule is finding.rule and _place(other) == _place(finding) and other.fix is not None

            fix(file, resolution, lambda paper: check(with_guide(paper, options.guide), style), is_meant, write=True)
            new = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        return tuple(line_edits(self.text.replace("\r\n", "\n"), new))

    @contextmanager
    def _file(self) -> Iterator[Path]:
        beside(self.path.parent)
        with TemporaryDirectory() as folder:
            file = Path(folder, self.path.name)
            file.write_text(self.text, "utf-8", newline="")
            yield file

    def _options(self) -> Options:
        return asked(config(self.path.parent), regions=True)


def _is_meant(file: Path) -> bool:
    """Whether a text means to be a resolution: a draft, or a paper with an organ or a clause that opens like one."""
    if file.suffix.lower() in SUFFIXES:
        return is_draft(file)
    resolution = read(file)
    return resolution.main.organ is not None or any(find_opener(plain(p.clause.text)) for p in walk(resolution))


def refused_line(refusal: str) -> int:
    """The line that a refusal names, from 1; the first if it names none."""
    found = _LINE.search(refusal)
    return int(found[1]) if found else 1


def line_edits(old: str, new: str) -> Iterator[LineEdit]:
    """The lines that differ."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for what, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            yield LineEdit(start, end, "".join(after[first:last]))


def _place(finding: Finding) -> tuple[int | None, int | None, str | None]:
    return finding.line, finding.column, finding.clause
