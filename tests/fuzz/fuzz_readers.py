"""A coverage-guided fuzzer over the readers: no exception but a Problem, no hang.

    pip install atheris
    python tests/fuzz/fuzz_readers.py .txt -max_total_time=60     # or .md, .yaml, .docx

It is no part of the test suite: it runs as long as it is given. What it finds becomes a case of tests/readers.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["resolution_kit"]):
    from resolution_kit.draftfile import read as yaml
    from resolution_kit.errors import Problem
    from resolution_kit.reading import markdown, read, text
    from resolution_kit.reading import word as docx
    from resolution_kit.reports.outline import outline

SUFFIX = sys.argv.pop(1) if len(sys.argv) > 1 and sys.argv[1].startswith(".") else ".txt"
PAPER = Path(tempfile.mkdtemp()) / f"paper{SUFFIX}"
READERS = {".txt": text, ".md": markdown, ".yaml": yaml, ".docx": docx}


def one(data: bytes) -> None:
    """Read one input and outline it."""
    PAPER.write_bytes(data)
    try:
        outline(read(PAPER))
    except Problem:
        return


if __name__ == "__main__":
    assert SUFFIX in READERS, f"{SUFFIX}, expected one of {', '.join(READERS)}"
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
