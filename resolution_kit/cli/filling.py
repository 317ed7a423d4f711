"""The walk through the unfinished entries of a guide pack: one at a time, a key for each answer, all saved at once."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import typer

from resolution_kit.cli.common import ask, note, say
from resolution_kit.cli.picker import screen_can_be_drawn
from resolution_kit.errors import Problem
from resolution_kit.organising.pack_fill import (
    Filling,
    Steps,
    Task,
    fill_slot,
    finish,
    one_line,
    open_slots,
    open_with,
    rest_on,
    reword,
    steps,
)
from resolution_kit.reports.entry import entry_text
from resolution_kit.reports.terminal import colours, shortened, width, wrapped

_KEYS = "a accept, s skip, r reword, + stronger, - weaker, 1-9 a fact, b back, q quit"


def walk(folder: Path) -> None:
    """Ask for each unfinished entry until the last one or `q`; the next walk goes on there."""
    filling = Filling(folder).checked()
    ids = [task.entry.id for task in filling.tasks()]
    at, done = 0, 0
    with suppress(typer.Abort, EOFError, KeyboardInterrupt):  # the end of the input is a `q`: all is saved
        while at < len(ids):
            task = filling.task(ids[at])
            answer = _answer(filling, task, f"{at + 1} of {len(ids)}")
            if answer == "q":
                break
            done += answer == "a"
            at = max(at - 1, 0) if answer == "b" else at + 1
    left = len(filling.tasks())
    said = f"{done} finished now, {left} left"
    say(f"{said}; go on with: reskit guide fill {folder}" if left else f"{said}; next: reskit guide build {folder}")


def _answer(filling: Filling, task: Task, which: str) -> str:
    """What the person decides on an entry: `a`, `s`, `b` or `q`; other keys change it, and it is shown again."""
    ladder = steps(task.entry)
    while True:
        found = filling.mistakes(task)
        _show(task, found, ladder, which)
        key = _key()
        if key in ("s", "b", "q"):
            return key
        if key == "a" and not found:
            finish(task)
            return key
        try:
            ladder = _changed(task, key, found, ladder)
        except Problem as problem:
            _lines(f"! {problem}")
        task = filling.task(task.entry.id)


def _changed(task: Task, key: str, found: list[str], ladder: Steps) -> Steps:
    """Change the entry as a key says; the verbs that it may open with then."""
    if key == "r":
        return _reword(task) or ladder
    if key in ("+", "-"):
        ladder = ladder.moved(1 if key == "+" else -1)
        open_with(task, ladder)
    elif key.isdecimal() and 1 <= int(key) <= len(task.facts):
        rest_on(task, task.facts[int(key) - 1])
    elif key == "a":
        raise Problem(f"{found[0]}; r rewords it, s leaves it for later")
    else:
        raise Problem(f"`{key}`, expected one of: {_KEYS}")
    return ladder


def _show(task: Task, found: list[str], ladder: Steps, which: str) -> None:
    """Print the entry with what is at hand: the guide's words, facts, its companion, verbs, and what is wrong."""
    entry, item = task.entry, task.recommendation
    note()
    note(shortened(f"{which}: {entry.id} ({entry.kind}, for {', '.join(entry.bodies)})", width()))
    if item:
        page = f", p. {item.page}" if item.page else ""
        _lines(f"Guide ({item.number}{page}): {item.quote or item.summary}")
    for number, fact in enumerate(task.facts, 1):
        mark = "*" if fact.id in entry.facts else " "
        said = fact.safe if fact.citable else fact.claim
        note(shortened(f"{mark}{number} Fact {fact.id}, {fact.status}: {said}", width()))
    if task.partner:
        note(shortened(f"Goes with: {task.partner.text}", width()))
    note()
    for line in entry_text(entry, entry.bodies[0], width(), marks=colours(sys.stderr)):
        note(line, wrap=False)
    if len(ladder.verbs) > 1:
        _lines(f"Verbs: {', '.join(f'[{v}]' if at == ladder.at else v for at, v in enumerate(ladder.verbs))}")
    for said in found or ["Nothing is wrong."]:
        _lines(f"{'! ' if found else ''}{said}")


def _lines(text: str) -> None:
    for line in wrapped(text, width()):
        note(line, wrap=False)


def _key() -> str:
    """The key that is pressed, or the answer that is typed if the terminal only prints; Enter accepts."""
    if not screen_can_be_drawn():
        return ask(_KEYS, lambda typed, _: typed.lower() or "a")
    note(_KEYS)
    typed = typer.getchar()
    if typed in ("\x03", "\x04"):
        return "q"
    return "a" if typed in ("\r", "\n") else typed.lower()


def _reword(task: Task) -> Steps | None:
    """Ask for the words of the clause, the old ones to edit, then for what fills new slots; the verbs that fit then."""
    note("The clause on one line, such as: Urges {states}: (a) To share data; (b) To report. Empty keeps it.")
    typed = _edited(one_line(task.entry), lambda: ask("Clause", lambda typed, _: typed))
    if not typed:
        return None
    reword(task, typed)
    filling = Filling(task.path.parent)
    for name in open_slots(filling.task(task.entry.id).entry):
        fill_slot(task, name, ask(f"What fills {{{name}}} if a delegate says nothing", _some))
    return steps(filling.task(task.entry.id).entry)


def _some(typed: str, _: bool) -> str:
    if not typed:
        raise Problem("nothing typed, expected words")
    return typed


def _edited(old: str, question: Callable[[], str]) -> str:
    """The answer to a question in whose line the old words stand already, if the terminal can."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return question()
    try:
        import readline
    except ImportError:
        return question()
    readline.set_startup_hook(lambda: readline.insert_text(old))
    try:
        return question()
    finally:
        readline.set_startup_hook()
