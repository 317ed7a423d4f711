"""Hints in messages: every command in backticks can be copied, and works on the draft that was named."""

import re
import shlex
from contextvars import ContextVar
from pathlib import Path

NO_DRAFT = frozenset({
    "clauses", "compare", "draft-text", "explain", "git-setup", "guide", "import", "lsp", "merge", "merge-driver",
    "new", "outline", "rules", "styles",
})  # fmt: skip
"""The commands that work on no draft of their own."""

_HINT = re.compile(r"`reskit ([a-z-]+)((?: [^`]*)?)`")
_named: ContextVar[Path | None] = ContextVar("named", default=None)
_typed: ContextVar[tuple[str, ...]] = ContextVar("typed", default=())


def begin(arguments: list[str]) -> None:
    """Remember what was typed behind `reskit`; no draft is named yet."""
    _typed.set(tuple(arguments))
    _named.set(None)


def about(path: Path) -> None:
    """Remember the draft that the command works on."""
    _named.set(path)


def again(*more: str) -> str:
    """The command line as it was typed, with more behind it."""
    return f"`{shlex.join(('reskit', *_typed.get(), *more))}`"


def ready_to_copy(text: str) -> str:
    """The text with the draft in each of its commands, unless they find it by themselves."""
    path = _named.get()
    if path is None or "`reskit " not in text or _is_found(path):
        return text
    return _HINT.sub(lambda match: _with_file(match, path), text)


def _with_file(match: re.Match[str], path: Path) -> str:
    name, rest = match.groups()
    if name in NO_DRAFT or path.name in rest or re.search(r" (?:-f|--file)\b", rest):
        return match[0]
    return f"`reskit {name}{rest} -f {shlex.quote(str(path))}`"


def _is_found(path: Path) -> bool:
    """Whether a command finds this draft without being told."""
    from resolution_kit.draftfile.finding import drafts

    found = drafts(Path())
    return len(found) == 1 and found[0].resolve() == path.resolve()
