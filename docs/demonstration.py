"""Makes the demonstration in docs/pictures/: what the real program prints to the commands of demonstration.txt.

    python docs/demonstration.py

demonstration.svg moves by itself in any browser, without a script, and stands still if the reader wants no motion;
demonstration.cast is the same for players of asciicast 2; paper.pdf is the paper that the commands made. The times are
those of a person who types fast and reads; the commands themselves take less than a second each.
"""

import json
import os
import pty
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

PICTURES = Path(__file__).resolve().parent / "pictures"
COLUMNS, ROWS = 80, 24
LETTER, LINE, EDGE = 8.4, 18, 14
"""Pixels: the advance of a letter, the height of a line, the margin."""
TYPING, READING, AT_LEAST = 0.045, 0.28, 1.6
"""Seconds for a letter typed, for a line read, and for any answer."""
COLOURS = {"31": "#ff7b72", "32": "#7ee787", "33": "#e3b341", "34": "#79c0ff", "35": "#d2a8ff", "36": "#76e3ea"}
_SIGN = re.compile(r"\x1b\[([\d;]*)m")

Frame = tuple[float, list[str]]
"""Seconds from the beginning, and the lines on the screen, with the terminal's signs for colours."""


def main() -> None:
    """Run the commands and write the three files."""
    with tempfile.TemporaryDirectory() as folder:
        answers = list(answered(folder))
        (PICTURES / "paper.pdf").write_bytes(Path(folder, "paper.pdf").read_bytes())
    (PICTURES / "demonstration.svg").write_text(svg(*played(answers)), "utf-8", newline="\n")
    (PICTURES / "demonstration.cast").write_text("".join(cast(answers)), "utf-8", newline="\n")


def answered(folder: str) -> Iterator[tuple[str, str]]:
    """Every command with what it prints, run in this folder."""
    for command in (PICTURES / "demonstration.txt").read_text("utf-8").splitlines():
        yield command, answer(command, folder)


def answer(command: str, folder: str) -> str:
    """What a command prints on a terminal of this size."""
    env = {
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "COLUMNS": str(COLUMNS),
        "TERM": "xterm",
        "LC_ALL": "C.UTF-8",
        "HOME": folder,
        "USER": "delegate",
    }
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - the commands stand in this project's own files
        shlex.split(command), cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        return b"".join(_read(ours)).decode("utf-8").replace("\r\n", "\n")


def _read(terminal: int) -> Iterator[bytes]:
    try:
        while piece := os.read(terminal, 65536):
            yield piece
    except OSError:  # the program has ended and with it the terminal
        os.close(terminal)


def played(answers: list[tuple[str, str]]) -> tuple[list[Frame], float]:
    """Every screen with its time, and the time of the end: a command half typed, whole, and answered."""
    time, screen, frames = 0.0, [""], []
    for command, printed in answers:
        for typed in (command[: len(command) // 2], command):
            frames.append((time, [*screen[:-1], *_typed(typed)][-ROWS:]))
            time += TYPING * len(command) / 2
        screen = [*screen[:-1], *_typed(command), *printed.splitlines(), "", "$ "]
        frames.append((time, screen[-ROWS:]))
        time += max(AT_LEAST, READING * len(printed.splitlines()))
    return frames, time


def _typed(command: str) -> list[str]:
    """The lines of a typed command, which the terminal breaks at its edge."""
    line = f"$ {command}"
    return [line[i : i + COLUMNS] for i in range(0, len(line), COLUMNS)]


def cast(answers: list[tuple[str, str]]) -> Iterator[str]:
    """The lines of an asciicast of version 2."""
    yield json.dumps({"version": 2, "width": COLUMNS, "height": ROWS, "title": "reskit"}) + "\n"
    time = 0.0
    for command, printed in answers:
        for piece in ("$ ", *command):
            yield json.dumps([round(time, 3), "o", piece]) + "\n"
            time += TYPING
        yield json.dumps([round(time, 3), "o", f"\r\n{printed}\n".replace("\n", "\r\n")], ensure_ascii=False) + "\n"
        time += max(AT_LEAST, READING * len(printed.splitlines()))


def svg(frames: list[Frame], end: float) -> str:
    """The screens one below the other behind a window that jumps from one to the next."""
    width, height = round(COLUMNS * LETTER + 2 * EDGE), ROWS * LINE + 2 * EDGE
    steps = "".join(
        f"{100 * time / end:.2f}% {{ transform: translateY({-i * height}px) }}\n" for i, (time, _) in enumerate(frames)
    )
    last = -(len(frames) - 1) * height
    screens = "".join(_screen(lines, i * height) for i, (_, lines) in enumerate(frames))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img" \
aria-label="A terminal: a draft is begun, a clause added, checked, fixed and exported">
<style>
text {{ font: 14px ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; fill: #e6edf3; white-space: pre }}
.film {{ animation: play {end:.1f}s step-end infinite }}
@keyframes play {{
{steps}100% {{ transform: translateY({last}px) }}
}}
@media (prefers-reduced-motion: reduce) {{ .film {{ animation: none; transform: translateY({last}px) }} }}
</style>
<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>
<g class="film">
{screens}</g>
</svg>
"""


def _screen(lines: list[str], top: int) -> str:
    return "".join(
        f'<text x="{EDGE}" y="{top + EDGE + (row + 1) * LINE - 4}">{_line(line)}</text>\n'
        for row, line in enumerate(lines)
        if line.strip()
    )


def _line(line: str) -> str:
    """A line of the terminal as SVG text; its signs for bold, dim and colours become spans."""
    out, style = [], ""
    for i, piece in enumerate(_SIGN.split(line)):
        if i % 2:
            style = _style(piece)
        elif piece:
            out.append(f"<tspan{style}>{escape(piece, quote=False)}</tspan>" if style else escape(piece, quote=False))
    return "".join(out)


def _style(sign: str) -> str:
    codes = sign.split(";")
    colour = next((COLOURS[code] for code in codes if code in COLOURS), "")
    marks = [f'fill="{colour}"'] if colour else []
    marks += ['font-weight="bold"'] if "1" in codes else []
    marks += ['opacity="0.65"'] if "2" in codes else []
    marks += ['font-style="italic"'] if "3" in codes else []
    return "".join(f" {mark}" for mark in marks)


if __name__ == "__main__":
    main()
