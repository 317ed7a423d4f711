"""What all tests share: goldens that one flag rewrites, and programs that may be missing."""

import os
import shutil
import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("usual", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("mutants", settings.get_profile("usual"), derandomize=True, database=None)
settings.load_profile("usual")  # a busy machine is no fault of the program

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-goldens", action="store_true", help="write what is made now into tests/golden/")


def pytest_configure() -> None:
    """Let Ctrl-C reach the programs that tests start; a shell has those in the background ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark laws, which are tried on many papers made up by Hypothesis; they are slow as well."""
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker("law")
            item.add_marker("slow")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in a line each how many tests were skipped and why, be the run as quiet as it may."""
    skipped = Counter(report.longrepr[2] for report in terminalreporter.getreports("skipped"))
    for reason, count in skipped.items():
        terminalreporter.write_line(f"not run, {count} tests: {reason.removeprefix('Skipped: ')}")


@pytest.fixture(autouse=True)
def rules_that_break_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a rule that breaks fail the test; a person is told in a finding instead (see rules/run.py)."""
    from resolution_kit.rules import run

    def fail(_: object, error: Exception) -> None:
        raise error

    monkeypatch.setattr(run, "failure", fail)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of this name in tests/golden/, or write it there."""

    def compare(name: str, made: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--rewrite-goldens"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(made, "utf-8", newline="\n")
        if not path.exists():
            pytest.fail(f"no golden {name}; look at what is made, then: pytest --rewrite-goldens")
        assert path.read_text("utf-8") == made

    return compare


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """The path of a program; where it is missing the test is skipped, but not in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None and not os.environ.get("CI"):
            pytest.skip(f"{name} is not installed")
        assert path, f"{name} is not installed, and CI must have it"
        return path

    return find


@dataclass
class Done:
    status: int
    out: str
    err: str


@pytest.fixture
def reskit(tmp_path, monkeypatch, capsys):
    """Run one command in an empty folder, with no terminal: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    from resolution_kit.cli.main import run  # not above: a mutant is put in place before the program loads

    def call(*arguments):
        status = run([str(a) for a in arguments])
        captured = capsys.readouterr()
        return Done(status, captured.out, captured.err)

    return call


@pytest.fixture
def draft(reskit):
    """The same, in a folder with a small draft of the Commission on Narcotic Drugs."""
    done = reskit("new", "-c", "CND", "-t", "Synthetic drugs", "--sponsor", "Peru", "--sponsor", "Mexico")
    assert done.status == 0, done.err
    reskit("add-clause", "--text", "Recalling the Charter of the United Nations")
    reskit("add-clause", "--text", "Guided by its purposes and principles")
    reskit("add-clause", "--text", "Calls upon Member States to share what they know of new substances")
    reskit("add-clause", "--text", "Decides to return to the question at its next session")
    return reskit
