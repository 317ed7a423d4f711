"""How many small faults in the code the tests notice: one mutant after the other, the survivors with their diff.

    python benchmarks/mutants.py rules readers editing [--seed 1] [--sample 100] [--jobs 2] [--tests tests/rules]

A target is a folder or a file of resolution_kit; of each, `--sample` mutants are drawn by the seed (0: all of them).
Every mutant is one change of `mutations.py`: a comparison swapped, a guard dropped, a number off by one. Its tests, the
folder of tests/ with the name of the target, run in a fork of this process that has loaded pytest but none of the
project; the tests of the changed rule or module go first. What starts another process sees no mutant.
Exit code 1 if fewer than `--least` per cent are killed.
"""

import argparse
import concurrent.futures
import difflib
import importlib.util
import os
import random
import re
import select
import signal
import sys
import time
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType

import hypothesis  # noqa: F401 - loaded once, for all mutants
import pytest
from mutations import Mutation, mutations

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "resolution_kit"
LONGEST = 900
"""Seconds that the tests may take without a mutant …"""
TIMES = 3
"""… and how many times as long with one, before it counts as killed: it runs for ever."""
_CODE = re.compile(r"@rule\(\"([A-Z]{3}\d\d)\"")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mutation of one file."""

    path: Path
    mutation: Mutation

    @property
    def source(self) -> str:
        """The whole file with the fault."""
        return self.mutation.applied(self.path.read_text("utf-8"))

    @property
    def name(self) -> str:
        """Where and what: `rules/limits.py:8 swap a comparison`."""
        return f"{self.path.relative_to(PACKAGE)}:{self.mutation.line} {self.mutation.what}"

    @property
    def diff(self) -> str:
        """The lines that change."""
        lines = difflib.unified_diff(
            self.path.read_text("utf-8").splitlines(), self.source.splitlines(), lineterm="", n=0
        )
        return "\n".join(f"    {line}" for line in list(lines)[3:])


class _Loader(SourceFileLoader):
    """Loads one module from the changed source."""

    source = ""

    def get_code(self, fullname: str) -> CodeType:
        """The code of the mutant, never that of a cache."""
        return compile(self.source, self.get_filename(fullname), "exec")


class _Finder:
    """Stands before all other finders and answers for one module."""

    def __init__(self, mutant: Mutant) -> None:
        self.name = ".".join(mutant.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        self.loader = _Loader(self.name, str(mutant.path))
        self.loader.source = mutant.source

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:  # noqa: ARG002
        """The changed module, None for all others."""
        return importlib.util.spec_from_loader(name, self.loader) if name == self.name else None


class _FirstItsOwn:
    """Puts the tests of the changed rule or module before the others."""

    def __init__(self, path: Path) -> None:
        self.words = [*_CODE.findall(path.read_text("utf-8")), f"test_{path.stem}"]

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Sort the tests; those that tell nothing apart keep their order."""
        items.sort(key=lambda item: not any(word in item.nodeid for word in self.words))


def survives(mutant: Mutant | None, tests: list[str], longest: float) -> bool:
    """Whether the tests pass with this fault; without one, whether they pass at all."""
    ready, written = os.pipe()
    child = os.fork()
    if child == 0:
        _run(mutant, tests)
    os.close(written)
    ended = select.select([ready], [], [], longest)[0]
    if not ended:
        os.killpg(child, signal.SIGKILL)
    os.close(ready)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _run(mutant: Mutant | None, tests: list[str]) -> None:
    """Be the child: load the mutant in place of its module, run the tests, leave with their exit code."""
    os.setpgid(0, 0)
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(quiet, stream)
    plugins: list[object] = []
    if mutant:
        sys.meta_path.insert(0, _Finder(mutant))  # type: ignore[arg-type]
        plugins.append(_FirstItsOwn(mutant.path))
    options = [
        "-x",
        "-n0",
        "-m",
        "not slow or law",
        "-p",
        "no:cacheprovider",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
    ]
    os._exit(int(pytest.main([*options, *tests], plugins=plugins)))


def drawn(target: str, sample: int, seed: int) -> list[Mutant]:
    """The mutants of a folder or file: all of them, or as many as the sample, the same for the same seed."""
    place = PACKAGE / target
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place]
    found = [Mutant(path, mutation) for path in files for mutation in mutations(path.read_text("utf-8"))]
    chosen = random.Random(seed).sample(range(len(found)), min(sample or len(found), len(found)))  # noqa: S311
    return [found[i] for i in sorted(chosen)]


def score(target: str, wished: argparse.Namespace) -> float:
    """Try the mutants of a target, print the survivors and the share that was killed."""
    tests = wished.tests or [f"tests/{Path(target).parts[0]}"]
    begun = time.monotonic()
    if not survives(None, tests, LONGEST):
        raise SystemExit(f"{' '.join(tests)} fail without a mutant, after {time.monotonic() - begun:.0f} s")
    longest = TIMES * (time.monotonic() - begun) + 30
    mutants = drawn(target, wished.sample, wished.seed)
    killed = 0
    with concurrent.futures.ThreadPoolExecutor(wished.jobs) as pool:
        for mutant, lives in zip(mutants, pool.map(lambda one: survives(one, tests, longest), mutants), strict=True):
            killed += not lives
            if lives:
                print(f"survived {mutant.name}\n{mutant.diff}", flush=True)
    share = 100 * killed / max(len(mutants), 1)
    print(f"{target}: {killed} of {len(mutants)} killed, {share:.0f} % (seed {wished.seed})", flush=True)
    return share


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sample", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--tests", nargs="+", default=[])
    parser.add_argument("--least", type=float, default=0)
    wished = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    shares = [score(target, wished) for target in wished.targets]
    raise SystemExit(min(shares) < wished.least)


if __name__ == "__main__":
    main()
