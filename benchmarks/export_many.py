"""How long 200 papers of 40 clauses take to Word, beside pandoc on the same papers in Markdown.

    python benchmarks/export_many.py [--papers 200] [--clauses 40] [--runs 3]

`reskit export *.yaml --to docx` is one run over the processors. Pandoc takes one paper a run; its runs are started as
many at a time as there are processors. Whole times, in turn; the least of the runs.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

RESKIT = Path(sys.executable).with_name("reskit")
WORDS = "all Member States to share what they know about precursors and their routes with their neighbours"


def main() -> None:
    """Measure and print both times."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option, usual in (("--papers", 200), ("--clauses", 40), ("--runs", 3)):
        asked.add_argument(option, type=int, default=usual)
    wanted = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        drafts = [draft(Path(name) / f"paper-{i:03}.yaml", wanted.clauses, i) for i in range(wanted.papers)]
        reskit([*drafts, "--to", "md"])
        best = {what.__name__: min(timed(what, drafts) for _ in range(wanted.runs)) for what in (to_word, pandoc)}
    times = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in best.items())
    print(f"{wanted.papers} papers of {wanted.clauses} clauses: {times}")


def draft(path: Path, clauses: int, number: int) -> Path:
    """A draft with so many operative clauses, every fourth with two sub-clauses."""
    rows = ["style: un", f"title: Paper {number}", "organ: The General Assembly", "preamble:"]
    rows += ["  - text: Recalling its resolution 70/1", "operative:"]
    for i in range(clauses):
        rows.append(f"  - text: Calls upon {WORDS}")
        if i % 4 == 0:
            rows += ["    subclauses:", f"      - text: To write to {WORDS}", f"      - text: To meet with {WORDS}"]
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


def reskit(arguments: list[Path | str]) -> None:
    """One run of `reskit export`."""
    command = [str(RESKIT), "export", "--force", *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def to_word(drafts: list[Path]) -> None:
    """All drafts to Word in one run."""
    reskit([*drafts, "--to", "docx"])


def pandoc(drafts: list[Path]) -> None:
    """The same papers from Markdown to Word, one run each."""

    def one(path: Path) -> None:
        command = ["pandoc", str(path.with_suffix(".md")), "-o", str(path.with_suffix(".pandoc.docx"))]
        subprocess.run(command, check=True)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, drafts))


def timed(what: Callable[[list[Path]], None], drafts: list[Path]) -> float:
    """Seconds that it takes."""
    began = time.perf_counter()
    what(drafts)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
