"""Whatever goes wrong outside reskit, or in it, is one line and status 2."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_a_fault_of_reskit_itself_is_one_line(reskit, monkeypatch):
    from resolution_kit.knowledge import styles

    def breaks(*_):
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(styles, "style", breaks)
    monkeypatch.setattr("resolution_kit.cli.styles.style", breaks, raising=False)
    done = reskit("styles", "show", "un")
    assert done.status == 2
    assert done.err.startswith("reskit: stopped by a fault of reskit, ZeroDivisionError in test_one_line.py")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("name", ["x" * 300, "a\0b", "no/such/folder/x"])
def test_a_name_that_no_file_can_have_is_one_line(reskit, name):
    for command in (["check"], ["outline"], ["show", "--file"], ["export", "--file"], ["diff", "a.yaml"], ["import"]):
        done = reskit(*command, f"{name}.yaml")
        assert (done.status, done.err.count("\n")) == (2, 1), (command, done.err)


def test_an_old_code_page_loses_no_output():
    code = "import sys; from resolution_kit.cli.main import main; sys.argv = ['reskit', 'explain', 'PRE02']; main()"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
