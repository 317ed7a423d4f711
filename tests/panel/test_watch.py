"""Watching: papers are checked again when they change, and only those that did."""

import signal
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from resolution_kit.panel.inbox import changes

pytestmark = pytest.mark.slow

PAPER = "The General Assembly,\n\nRecalling its work;\n\n1. Calls upon Member States to act at once.\n"


def one_after_another(steps):
    """A pause in which the next of these steps happens."""

    def pause():
        step = next(steps)
        step()

    return pause


def test_a_paper_that_stays_is_told_once(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one", "utf-8")
    pauses = []

    def pause():
        pauses.append(1)
        if len(pauses) == 5:
            path.write_text("another", "utf-8")

    assert list(islice(changes(lambda: [path], pause), 2)) == [[path], [path]]
    assert len(pauses) == 5


def test_only_what_changed_or_came_is_told(tmp_path):
    first, second, third = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
    first.write_text("one", "utf-8")
    second.write_text("two", "utf-8")
    later = iter([lambda: second.write_text("three", "utf-8"), lambda: third.write_text("new", "utf-8")])
    found = changes(lambda: sorted(tmp_path.iterdir()), one_after_another(later))
    assert list(islice(found, 3)) == [[first, second], [second], [third]]


def test_a_paper_that_is_away_for_a_moment_is_told_when_it_is_back(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one", "utf-8")
    later = iter([path.unlink, lambda: path.write_text("one again", "utf-8")])
    assert list(islice(changes(lambda: [path], one_after_another(later)), 3)) == [[path], [path], [path]]


@pytest.fixture
def interruptible():
    """Let the processes of a test hear SIGINT where those of this run do not, as behind nohup."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_the_command_checks_again_and_ends_politely(tmp_path):
    path = tmp_path / "paper.txt"
    path.write_text(PAPER, "utf-8")
    tool = Path(sys.executable).with_name("reskit")
    command = [str(tool), "check", "paper.txt", "--watch", "--select", "PRE02"]
    out, err = tmp_path / "out", tmp_path / "err"
    with out.open("w") as said, err.open("w") as told:
        running = subprocess.Popen(command, cwd=tmp_path, stdout=said, stderr=told)
    try:
        wait_for(out, "paper.txt:3: error PRE02")
        path.write_text(PAPER.replace(";\n\n1", ",\n\n1"), "utf-8")
        wait_for(out, "No findings: the form is in order.")
        running.send_signal(signal.SIGINT)
        assert running.wait(30) == 0
    finally:
        running.kill()
    assert err.read_text("utf-8").endswith("stopped watching\n")
    assert "Traceback" not in err.read_text("utf-8")


def wait_for(path, words):
    """Wait until a file holds some words, as long as a slow machine needs."""
    end = time.monotonic() + 60
    while words not in path.read_text("utf-8"):
        assert time.monotonic() < end, path.read_text("utf-8")
        time.sleep(0.05)
