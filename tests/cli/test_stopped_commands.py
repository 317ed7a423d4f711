"""Killed, or on a full disk, at any file operation, every command leaves whole files, a draft that loads, its past."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from resolution_kit.cli.main import run

pytestmark = [pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX"), pytest.mark.slow]

ROOT = Path(__file__).parents[2]

FIRST = """\
style: mun
committee: Commission on Narcotic Drugs
topic: Synthetic drugs
sponsors: [Norway, Peru]
organ: The Commission on Narcotic Drugs
preamble:
  - {id: p1, text: Recalling the Charter of the United Nations}
  - {id: p2, text: Noting that the number of seizures has risen}
operative:
  - id: o1   # the bloc's own
    text: Requests all Member States to help {region}, and invites donors to pay
    subclauses:
      - {id: s1, text: To name an authority}
      - {id: s2, text: To say which member states}
  - {id: o2, text: Urges donors to give}
  - {id: o3, text: Decides to remain seized of the matter}
"""

COMMANDS = [
    ["new", "other.yaml", "--committee", "CND", "--guide", "synthetic-drugs", "--cover", "pen-online"],
    ["add-clause", "--text", "Invites all States to act"],
    ["edit", "2", "--text", "Urges donors to give more"],
    ["move", "1.a", "--to", "3"],
    ["remove", "1.b", "P2"],
    ["split", "1", "--at", "invites"],
    ["join", "2", "3"],
    ["sections", "add", "II. Money", "--before", "2"],
    ["soften", "2"],
    ["strengthen", "1"],
    ["fill", "--set", "region=the Andes"],
    ["sponsor", "add", "Chile"],
    ["sign", "add", "Peru", "--move"],
    ["amend", "strike", "1.b", "--by", "Chile"],
    ["vote", "--clause", "2", "--against", "9"],
    ["convert", "--style", "thimun"],
    ["convert", "--style", "un", "-o", "un.yaml"],
    ["check", "--fix", "resolution.yaml"],
    ["check", "--fix", "paper.md"],
    ["check", "paper.docx", "--annotate", "said.docx"],
    ["export", "--force", "-o", "out.docx", "-o", "out.md"],
    ["import", "paper.md", "-o", "imported.yaml"],
    ["undo"],
    ["redo"],
    ["restore", "1"],
    ["styles", "new", "ours", "--extends", "thimun"],
    ["merge", "resolution.yaml", "theirs.yaml", "-o", "merged.yaml", "--report", "merge.md"],
    ["settle", "--take", "1", "--file", "open.yaml"],
    ["amend", "strike", "3", "--by", "Chile"],
    ["amend", "new", "--from", "theirs.yaml", "--by", "Kenya"],
    ["amend", "consent", "1", "Norway", "Peru"],
    ["amend", "vote", "1", "--for", "12", "--against", "3"],
    ["amend", "sheet", "1"],
    ["vote", "--clause", "3", "--for", "1", "--against", "9"],
    ["diff", "resolution.yaml", "theirs.yaml", "-o", "redline.docx", "--date", "2026-03-01"],
]


@pytest.fixture
def start(tmp_path, monkeypatch):
    """A folder with a draft that has a history: one change, and one that was taken back."""
    folder = tmp_path / "start"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("resolution.yaml").write_text(FIRST, "utf-8")
    for command in (
        ["edit", "1", "--text", "Requests Member States to help {region}, and invites donors to pay"],
        ["amend", "change", "2", "--from", "give", "--to", "give each year", "--by", "Chile"],
        ["remove", "P2"],
        ["undo"],
        ["export", "--force", "-o", "paper.md", "-o", "paper.docx"],
        ["convert", "--style", "mun", "-o", "theirs.yaml"],
        [
            "edit",
            "1",
            "--text",
            "Requests Member States to help {region}, and invites banks to pay",
            "--file",
            "theirs.yaml",
        ],
    ):
        assert run(command) == 0
    assert run(["merge", "resolution.yaml", "theirs.yaml", "-o", "open.yaml"]) == 1
    text = Path("paper.md").read_text("utf-8")
    Path("paper.md").write_text(text.replace("all Member", "all member").replace("Member States", "member states"))
    return folder


OFTEN = ["new", "add-clause", "undo", "merge", "amend", "import"]
"""Commands of which the first is tried in the quick run of the tests too."""
QUICK = [next(command for command in COMMANDS if command[0] == name) for name in OFTEN]


@pytest.mark.parametrize("stopped", ["killed", "full"])
@pytest.mark.parametrize(
    "command",
    [pytest.param(c, id=" ".join(c)[:40], marks=[] if c in QUICK else pytest.mark.slow) for c in COMMANDS],
)
def test_a_command_stopped_at_any_step_loses_nothing(start, command, stopped, record_property):
    script = Path(__file__).with_name("stopped.py")
    done = subprocess.run(
        [sys.executable, script, stopped, start, *command],
        check=False, capture_output=True, text=True, cwd=start.parent, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    record_property(stopped, int(done.stdout))
    assert int(done.stdout) >= {"killed": 4, "full": 2}[stopped], "every open, write and fsync is such a moment"
    shutil.rmtree(start.parent / "scratch")
