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


@pytest.fixture
def draft(reskit):
    """The same, in a folder with a small draft of the Commission on Narcotic Drugs."""
    done = reskit("new", "-c", "CND", "-t", "Synthetic drugs", "--sponsor", "Peru", "--sponsor", "Mexico")
    assert done.status == 0, done.err
    reskit("add-clause", "--text", "Recalling the Charter of the United Nations")
    reskit("add-clause", "--text", "Guided by its purposes and principles")
    reskit("add-clause", "--text", "Calls upon Member States to share what they know of new substances")
    reskit("add-clause", "--text", "Decides to return to the question at its next session")
    return reskit
