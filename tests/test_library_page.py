"""The examples of docs/library.md and of the README run, print what stands below them, and are well typed."""

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

import resolution_kit as rk

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "library.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
BLOCK = re.compile(r"```python\n(.*?)```(?:\n+```text\n(.*?)```)?", re.DOTALL)


def run(text):
    """The blocks of a page, each with what it prints when they run one after the other."""
    names, printed = {}, []
    for code, _ in BLOCK.findall(text):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(code, names)  # noqa: S102 - examples of our own pages
        printed.append((code, out.getvalue()))
    return printed


def test_the_examples_of_the_page_print_what_stands_below_them(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert BLOCK.findall(PAGE) == run(PAGE)


def test_the_example_of_the_readme_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("paper.docx").write_bytes(rk.render(rk.add(rk.start("CND", "Drugs"), "Recalls it"), "docx"))
    assert len(run(README)) == 1


@pytest.mark.slow
def test_the_examples_are_well_typed(tmp_path):
    for name, text in (("page", PAGE), ("readme", README)):
        code = "".join(code for code, _ in BLOCK.findall(text))
        (tmp_path / f"{name}.py").write_text(code, "utf-8")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file", ROOT / "pyproject.toml"]
    call = [*mypy, "--cache-dir", ROOT / ".mypy_cache", "page.py", "readme.py"]
    done = subprocess.run(call, cwd=tmp_path, env={"MYPYPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert "Success" in done.stdout, done.stdout


def test_the_page_names_every_function():
    functions = [name for name in rk.__all__ if name.islower()]
    assert [name for name in functions if f"rk.{name}" not in PAGE] == []
