"""How long the writers take, as multiples of a bare python-docx script that writes as many paragraphs.

    python benchmarks/export.py [--runs 15]

Whole processes, each size and format in turn, so that a slow moment of the machine falls on all of them; medians. The
bare script makes each paragraph with one italic run and a list style from python-docx's own template: no numbering, no
levels, no page.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
SIZES = (50, 500, 5000)
"""Paragraphs: a usual draft, the longest of the United Nations, far too many."""

BARE = """
import sys
from docx import Document
document = Document()
for number in range(int(sys.argv[1])):
    paragraph = document.add_paragraph(style="List Number")
    paragraph.add_run("Calls upon").italic = True
    paragraph.add_run(" all Member States to share what they know about precursors and their routes" * 2)
document.save(sys.argv[2])
"""

WRITER = """
import sys
from resolution_kit.model import Clause, Line, Resolution
from resolution_kit.styles import style
from resolution_kit.writing import render
text = " all Member States to share what they know about precursors and their routes" * 2
clause = Clause("Calls upon" + text, tuple(Clause("to act:" + text) for _ in range(4)))
paper = Resolution(organ=Line("organ", "The Council"), operative=(clause,) * (int(sys.argv[1]) // 5))
open(sys.argv[2], "wb").write(render(paper, style("un"), "." + sys.argv[2].rpartition(".")[2]))
"""


def main() -> None:
    """Measure and print a table for each size."""
    runs = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    runs.add_argument("--runs", type=int, default=15)
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            report(size, medians(commands(Path(folder), size), runs.parse_args().runs))


def commands(folder: Path, size: int) -> dict[str, list[str]]:
    """What is measured, the bare script first."""
    python = [sys.executable, "-c"]
    made = {"python-docx alone": [*python, BARE, str(size), str(folder / "bare.docx")]}
    for suffix in ("docx", "md", "txt"):
        made[f"writer to .{suffix}"] = [*python, WRITER, str(size), str(folder / f"paper.{suffix}")]
    made["python -c pass"] = [*python, "pass"]
    return made


def medians(measured: dict[str, list[str]], runs: int) -> dict[str, float]:
    """Seconds of each command; the first run of each, which fills caches, does not count."""
    taken: dict[str, list[float]] = {label: [] for label in measured}
    for _ in range(runs + 1):
        for label, command in measured.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, cwd=ROOT)
            taken[label].append(time.perf_counter() - start)
    return {label: statistics.median(times[1:]) for label, times in taken.items()}


def report(size: int, seconds: dict[str, float]) -> None:
    """Print milliseconds and ratios."""
    bare = seconds["python-docx alone"]
    print(f"{size} paragraphs")
    for label, time_ in seconds.items():
        print(f"  {label:20}{1000 * time_:7.0f} ms{time_ / bare:7.2f} x python-docx alone")


if __name__ == "__main__":
    main()
