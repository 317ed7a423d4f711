"""Sessions: commands with what they print, run in an empty folder."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def session(old: str) -> str:
    """The commands of a session with what they print now."""
    commands = [line[2:] for line in old.splitlines() if line.startswith("$ ")]
    env = {
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "LC_ALL": "C.UTF-8",
        "USER": "delegate",
    }
    out = []
    with tempfile.TemporaryDirectory() as folder:
        env["HOME"] = folder
        for command in commands:
            done = subprocess.run(  # noqa: S602 - the commands stand in this project's own pages
                command, shell=True, cwd=folder, env=env, text=True, capture_output=True, check=False
            )
            out += [f"$ {command}", *f"{done.stdout}{done.stderr}".rstrip().splitlines(), ""]
    return "\n".join(["```console", *out[:-1], "```"])
