"""How long the commands take, as multiples of a bare Typer program, a bare python-docx script and Python itself.

    python benchmarks/commands.py [--runs 15]

Whole processes, one after the other in turn, so that a slow moment of the machine falls on all of them; medians.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import resolution_kit

BARE_TYPER = """
import typer
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
@app.command()
def one(name: str = "x") -> None: print(name)
@app.command()
def two(name: str = "x") -> None: print(name)
app(["one"])
"""
BARE_DOCX = """
import sys
from docx import Document
document = Document()
for number in range(int(sys.argv[1])):
    paragraph = document.add_paragraph(style="List Number")
    paragraph.add_run("Calls upon").italic = True
    paragraph.add_run(" all Member States to share what they know, " * 8)
document.save(sys.argv[2])
"""


def main() -> None:
    """Measure and print one line for each command."""
    runs = argparse.ArgumentParser(description=__doc__)
    runs.add_argument("--runs", type=int, default=15)
    compileall.compile_dir(Path(resolution_kit.__file__).parent, quiet=1)  # as an installation does
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), runs.parse_args().runs)


def measure(folder: Path, runs: int) -> None:
    """Time every command in turn in a folder with a whole draft."""
    reskit = [sys.executable, "-c", "from resolution_kit.cli.main import main; main()"]
    call = [*reskit, "new", "draft.yaml", "-c", "CND", "-g", "synthetic-drugs", "--cover", "all", "--sponsor", "Peru"]
    subprocess.run(call, cwd=folder, check=True, capture_output=True)
    paragraphs = (folder / "draft.yaml").read_text("utf-8").count("\n  - ")
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "bare Typer program": [sys.executable, "-c", BARE_TYPER],
        f"bare python-docx, {paragraphs} paragraphs": [sys.executable, "-c", BARE_DOCX, str(paragraphs), "bare.docx"],
        "reskit --help": [*reskit, "--help"],
        "reskit add-clause --text": [*reskit, "add-clause", "--text", "Invites Member States to share data"],
        "reskit add-clause ID": [*reskit, "add-clause", "pen-online.register"],
        "reskit check": [*reskit, "check"],
        "reskit export -o x.docx": [*reskit, "export", "draft.yaml", "-o", "x.docx", "--force"],
        "reskit export -o x.md": [*reskit, "export", "draft.yaml", "-o", "x.md", "--force"],
    }
    times: dict[str, list[float]] = {label: [] for label in commands}
    original = (folder / "draft.yaml").read_bytes()
    for _ in range(runs + 1):
        for label, command in commands.items():
            (folder / "draft.yaml").write_bytes(original)
            start = time.perf_counter()
            done = subprocess.run(
                command, cwd=folder, capture_output=True, check=False, stdin=subprocess.DEVNULL, env=dict(os.environ)
            )
            times[label].append(time.perf_counter() - start)
            if done.returncode not in (0, 1):
                sys.exit(f"{label}: {done.stderr.decode()}")
    report({label: statistics.median(taken[1:]) for label, taken in times.items()})


def report(medians: dict[str, float]) -> None:
    """Print milliseconds and ratios."""
    python, typer, docx = list(medians.values())[:3]
    print(f"{'':38}{'ms':>6}{'x python':>10}{'x Typer':>9}{'x docx':>8}")
    for label, seconds in medians.items():
        print(f"{label:38}{1000 * seconds:6.0f}{seconds / python:10.1f}{seconds / typer:9.2f}{seconds / docx:8.2f}")


if __name__ == "__main__":
    main()
