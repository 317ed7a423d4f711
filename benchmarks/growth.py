"""How time and memory grow with the number of clauses, from 10 to 10,000, drawn to docs/pictures/growth.svg.

    python benchmarks/growth.py [--most 10000]

Whole processes: seconds of the processor, which other programs on the machine hardly change, and peak memory.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from math import log10
from pathlib import Path

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "growth.svg"
SIZES = (10, 100, 1_000, 10_000)
RESKIT = [sys.executable, "-c", "from resolution_kit.cli.main import main; main()"]
COMMANDS = {
    "show": ["show", "draft.yaml"],
    "add-clause": ["add-clause", "--text", "Invites Member States to share data", "-f", "draft.yaml"],
    "check": ["check", "draft.yaml"],
    "export to Word": ["export", "draft.yaml", "-o", "out.docx", "--force"],
    "export to PDF": ["export", "draft.yaml", "-o", "out.pdf", "--force"],
}
COLOURS = ("#4477aa", "#ee6677", "#228833", "#ccbb44", "#aa3377")
"""Five that people tell apart who see red and green alike."""
VERBS = ("Calls upon", "Urges", "Invites", "Encourages", "Requests")
WIDTH, HEIGHT, LEFT, TOP, BETWEEN = 300, 240, 60, 40, 90
"""Of one of the two panels, and around them."""


@dataclass(frozen=True)
class Cost:
    """What one command takes."""

    seconds: float
    megabytes: float


@dataclass(frozen=True)
class Panel:
    """One of the two plots: what is drawn over the number of clauses, both axes by powers of ten."""

    title: str
    least: float
    most: float
    left: int

    def x(self, clauses: int) -> float:
        """The place of a number of clauses."""
        return self.left + WIDTH * log10(clauses / SIZES[0]) / log10(SIZES[-1] / SIZES[0])

    def y(self, value: float) -> float:
        """The place of a value."""
        return TOP + HEIGHT * (1 - log10(max(value, self.least) / self.least) / log10(self.most / self.least))


def main() -> None:
    """Measure, print a table and draw it."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--most", type=int, default=SIZES[-1])
    sizes = [size for size in SIZES if size <= asked.parse_args().most]
    costs = {name: [cost(command, size) for size in sizes] for name, command in COMMANDS.items()}
    print(f"{'clauses':16}" + "".join(f"{size:>18,}" for size in sizes))
    for name, row in costs.items():
        print(f"{name:16}" + "".join(f"{one.seconds:8.2f} s {one.megabytes:5.0f} MB" for one in row))
    PICTURE.write_text(picture(sizes, costs), "utf-8")


def cost(command: list[str], clauses: int) -> Cost:
    """Run a command on a draft of so many clauses in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "draft.yaml").write_text(draft(clauses), "utf-8")
        child = os.fork()
        if child == 0:
            os.chdir(folder)
            quiet = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(quiet, stream)
            os.execv(RESKIT[0], [*RESKIT, *command])  # noqa: S606 - this very Python
        _, status, used = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)} failed on {clauses:,} clauses")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def draft(clauses: int) -> str:
    """A draft with so many operative clauses."""
    rows = ["style: un", "title: Growth", "organ: The General Assembly", "preamble:"]
    rows += ["  - text: Recalling its resolution 70/1 of 25 September 2015", "operative:"]
    what = "all Member States to share what they know about precursors and their routes with their neighbours"
    rows += [f"  - text: {VERBS[i % len(VERBS)]} {what} in region {i}" for i in range(clauses)]
    return "\n".join(rows) + "\n"


def picture(sizes: list[int], costs: dict[str, list[Cost]]) -> str:
    """The two plots as SVG."""
    time = Panel("seconds of the processor", 0.1, 100, LEFT)
    memory = Panel("megabytes at most", 10, 10_000, LEFT + WIDTH + BETWEEN)
    width, height = memory.left + WIDTH + 120, TOP + HEIGHT + 50
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
        '<g font-family="sans-serif" font-size="12">',
        "<title>Time and memory over the number of clauses</title>",
        f'<rect width="{width}" height="{height}" fill="white"/>',
        *axes(time),
        *axes(memory),
    ]
    for (name, row), colour in zip(costs.items(), COLOURS, strict=True):
        lines += curve(time, sizes, [one.seconds for one in row], colour)
        lines += curve(memory, sizes, [one.megabytes for one in row], colour)
        at = TOP + 20 * list(costs).index(name)
        lines.append(f'<text x="{memory.left + WIDTH + 12}" y="{at}" fill="{colour}">{escape(name)}</text>')
    return "\n".join([*lines, "</g>", "</svg>"]) + "\n"


def axes(panel: Panel) -> Iterator[str]:
    """The frame of a panel with its lines and their values."""
    yield f'<text x="{panel.left}" y="{TOP - 14}" font-weight="bold">{panel.title}</text>'
    value = panel.least
    while value <= panel.most * 1.01:
        y = panel.y(value)
        yield f'<path d="M{panel.left} {y:.1f}h{WIDTH}" stroke="#ddd"/>'
        yield f'<text x="{panel.left - 6}" y="{y + 4:.1f}" text-anchor="end">{value:,g}</text>'
        value *= 10
    for size in SIZES:
        yield f'<path d="M{panel.x(size):.1f} {TOP}v{HEIGHT}" stroke="#ddd"/>'
        yield f'<text x="{panel.x(size):.1f}" y="{TOP + HEIGHT + 18}" text-anchor="middle">{size:,}</text>'
    yield f'<text x="{panel.left + WIDTH / 2}" y="{TOP + HEIGHT + 38}" text-anchor="middle">clauses</text>'


def curve(panel: Panel, sizes: list[int], values: list[float], colour: str) -> Iterator[str]:
    """The line of one command."""
    points = " ".join(f"{panel.x(size):.1f},{panel.y(value):.1f}" for size, value in zip(sizes, values, strict=True))
    yield f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'


if __name__ == "__main__":
    main()
