"""How much faster two processes check many papers than one.

    python benchmarks/jobs.py FOLDER [--runs 7]

Whole commands over all papers of the folder, one process and two in turn; medians. Start-up is the part that two
processes cannot share, so the figure grows with the number of papers. It means something only where nothing else runs.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path


def main() -> None:
    """Measure and print one line."""
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("folder", type=Path)
    wanted.add_argument("--runs", type=int, default=7)
    given = wanted.parse_args()
    taken: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(given.runs + 1):
        for jobs, times in taken.items():
            times.append(seconds(given.folder, jobs))
    one, two = (statistics.median(times[1:]) for times in taken.values())
    print(f"one process {one:.2f} s, two {two:.2f} s: {one / two:.2f} times as fast")


def seconds(folder: Path, jobs: int) -> float:
    """How long one check of the folder takes."""
    program = [sys.executable, "-c", "from resolution_kit.cli.main import main; main()"]
    start = time.perf_counter()
    call = [*program, "check", str(folder), "--style", "un", "--format", "json", "--jobs", str(jobs)]
    done = subprocess.run(call, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"the check ended with {done.returncode}")
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
