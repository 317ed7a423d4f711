"""The wheel carries the clauses and the templates, and works where there is no checkout."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    return next(out.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_holds_every_clause_template_and_blank_page(wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    wanted = [p for folder in ("clauses", "templates") for p in (ROOT / folder).rglob("*") if p.is_file()]
    assert [] == [p for p in wanted if f"resolution_kit/{p.relative_to(ROOT)}" not in held]
    blank = ROOT / "resolution_kit" / "writing" / "word" / "blank"
    assert {path.relative_to(ROOT).as_posix() for path in blank.rglob("*.*")} <= held
    assert "resolution_kit/py.typed" in held
    assert any(name.endswith(".data/data/share/man/man1/reskit.1") for name in held)
    assert not any(name.startswith(("tests/", "examples/")) for name in held)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_builds_of_one_tree_are_the_same_bytes_whenever_and_wherever_they_are_made(tmp_path):
    made = []
    for place, day in (("here", 1_600_000_000), ("there", 1_700_000_001)):
        tree = tmp_path / place / "reskit"
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(".*cache*", ".git", ".venv", "__pycache__", "build"))
        for path in tree.rglob("*"):
            os.utime(path, (day, day))
        build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / place / "dist", tree]
        env = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
        subprocess.run(build, check=True, capture_output=True, env=env)
        files = sorted((tmp_path / place / "dist").iterdir())
        made.append({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files})
    assert {".gz", ".whl"} == {Path(name).suffix for name in made[0]}
    assert made[0] == made[1]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_installed_wheel_makes_a_paper_outside_the_checkout(wheel, tmp_path):
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "env"], check=True)
    tools = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    install = [tools / "python", "-m", "pip", "install", "--quiet", "--constraint", ROOT / "constraints.txt", wheel]
    subprocess.run(install, check=True, capture_output=True)
    work = tmp_path / "work"
    work.mkdir()
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    for call in (
        ["new", "-c", "CND", "-g", "synthetic-drugs", "--cover", "pen-online", "--sponsor", "Peru"],
        ["export", "-o", "paper.docx", "-o", "paper.md"],
    ):
        done = subprocess.run([tools / "reskit", *call], cwd=work, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert zipfile.ZipFile(work / "paper.docx").testzip() is None
    assert "PEN Online" in (work / "paper.md").read_text("utf-8")
