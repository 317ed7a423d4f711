from dataclasses import dataclass

import pytest

from resolution_kit.cli.main import run


@dataclass
class Done:
    status: int
    out: str
    err: str


@pytest.fixture
def reskit(tmp_path, monkeypatch, capsys):
    """Run one command in an empty folder, with no terminal: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        status = run([str(a) for a in arguments])
        captured = capsys.readouterr()
        return Done(status, captured.out, captured.err)

    return call
