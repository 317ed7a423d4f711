"""Writes hashes.txt: every pin of constraints.txt with the SHA-256 of each file of that release.

    python .ci/hashes.py           ask the package index, through `uv`, and write; after a pin has changed
    python .ci/hashes.py --check   say which pins of one file the other lacks; exit status 1 if any

pip refuses hashes for an editable install, with which the README's test command begins, and where one requirement has a
hash all must. So .ci/run downloads by hashes.txt first, and what is installed later comes from that folder alone.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PINS, HASHES = ROOT / "constraints.txt", ROOT / "hashes.txt"
HEAD = "# What .ci/hashes.py wrote: constraints.txt with the SHA-256 of each file of each release.\n"
PIN = re.compile(r"^([\w.-]+)==([\w.!+]+)((?: \\\n +--hash=sha256:[0-9a-f]{64})*)", re.MULTILINE)


def main(arguments: list[str]) -> int:
    """Run as the module's docstring says."""
    if "--check" not in arguments:
        HASHES.write_text(HEAD + hashed(), "utf-8", newline="\n")
    found = differences(PINS.read_text("utf-8"), HASHES.read_text("utf-8"))
    sys.stderr.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


def hashed() -> str:
    """The pins with the hashes that the package index gives, on every platform."""
    options = ["--no-deps", "--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet"]
    compiled = ["uv", "pip", "compile", *options, "--python-version", "3.11", str(PINS)]
    return subprocess.run(compiled, check=True, capture_output=True, text=True).stdout  # noqa: S603 - no input of others


def differences(pins: str, hashes: str) -> list[str]:
    """What one of the two texts lacks of the other, a line each; none if they agree."""
    wanted = {pinned(name, version) for name, version, _ in PIN.findall(pins)}
    held = {pinned(name, version): listed for name, version, listed in PIN.findall(hashes)}
    missing = sorted(wanted - {pin for pin, listed in held.items() if listed})
    found = [f"no hash of {pin}" for pin in missing]
    found += [f"{pin} is not in constraints.txt" for pin in sorted(held.keys() - wanted)]
    return [f"hashes.txt: {line}; run: python .ci/hashes.py" for line in found]


def pinned(name: str, version: str) -> str:
    """A pin with the name as the package index writes it: `Jinja2` is `jinja2`."""
    return f"{re.sub('[-_.]+', '-', name).lower()}=={version}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
