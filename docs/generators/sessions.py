"""Sessions: commands with what they print, run in an empty folder.

A command that reskit refuses stops the pages from being written, unless it ends with `# refused`: a story in which a
command goes wrong by accident helps nobody.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WANTED = "# refused"
"""The end of a command that is to be refused."""
_USAGE = 2
"""The exit status of a command that was refused."""


class WrongSession(Exception):  # noqa: N818 - it says what is wrong
    """A session in which a command was refused that should have worked, or worked that should have been refused."""


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
            _must_be_wanted(command, done)
            out += [f"$ {command}", *f"{done.stdout}{done.stderr}".rstrip().splitlines(), ""]
    return "\n".join(["```console", *out[:-1], "```"])


def _must_be_wanted(command: str, done: "subprocess.CompletedProcess[str]") -> None:
    refused = done.returncode == _USAGE
    if refused and not command.endswith(WANTED):
        raise WrongSession(
            f"`$ {command}` was refused: {done.stderr.strip()}; correct the session, or end the command with `{WANTED}`"
        )
    if command.endswith(WANTED) and not refused:
        raise WrongSession(f"`$ {command}` was not refused; take `{WANTED}` out")
