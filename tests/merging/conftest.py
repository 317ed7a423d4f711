"""Real git repositories: laptops that share a draft."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DRAFT = """\
# Bloc of the Pacific
style: mun
committee: Commission on Narcotic Drugs
topic: Precursors
sponsors: [Chile, Peru]

preamble:
  - id: p1
    text: Recalling the Charter of the United Nations

operative:
  - id: a1
    text: Calls upon Member States to share what they know of new substances  # agreed on Monday

  - id: b1
    text: Requests the Board to publish a list of acetone producers

  - id: c1
    text: Urges donors to pay for
    subclauses:
      - id: c2
        text: Laboratories in transit countries
      - id: c3
        text: Training of customs officers

  - id: d1
    text: Decides to return to the question at its next session
"""


class Laptop:
    """A clone with a draft in it."""

    def __init__(self, folder):
        self.folder = folder
        self.draft = folder / "our draft.yaml"

    def git(self, *arguments, check=True):
        done = subprocess.run(["git", *arguments], cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0 or not check, done.stderr + done.stdout
        return done

    def change(self, *pairs):
        """Write other words into the draft, and commit them."""
        text = self.draft.read_text("utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        self.draft.write_text(text, "utf-8")
        self.git("commit", "-qam", "change")

    def commit(self, text):
        """Give the draft this text, and commit it where it is another."""
        self.draft.write_text(text, "utf-8")
        self.git("commit", "-qam", "change", check=False)

    def push(self):
        self.git("push", "-q", "origin", "HEAD:main")

    def pull(self):
        """Fetch and merge; what git said."""
        self.git("fetch", "-q")
        return self.git("merge", "-q", "--no-edit", "origin/main", check=False)

    def text(self):
        return self.draft.read_text("utf-8")


@pytest.fixture(scope="session", autouse=True)
def _git_of_its_own(tmp_path_factory):
    """Git without the settings of this machine, and `reskit` of this Python on the path."""
    settings = tmp_path_factory.mktemp("home") / "gitconfig"
    settings.write_text(
        "[user]\nname = A Delegate\nemail = delegate@example.org\n[init]\ndefaultBranch = main\n", "utf-8"
    )
    before = dict(os.environ)
    os.environ |= {"GIT_CONFIG_GLOBAL": str(settings), "GIT_CONFIG_NOSYSTEM": "1"}
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{before['PATH']}"
    yield
    os.environ.clear()
    os.environ |= before


@pytest.fixture
def laptops(tmp_path):
    """A function that gives clones of one repository, each set up to merge drafts."""

    def make(*names, folder=tmp_path):
        subprocess.run(["git", "init", "-q", "--bare", str(folder / "shared")], check=True)
        out = []
        for number, name in enumerate(names):
            laptop = Laptop(folder / name)
            subprocess.run(
                ["git", "clone", "-q", str(folder / "shared"), str(laptop.folder)], check=True, capture_output=True
            )
            subprocess.run(["reskit", "git-setup"], cwd=laptop.folder, check=True, capture_output=True)
            if number == 0:
                laptop.draft.write_text(DRAFT, "utf-8")
                laptop.git("add", ".")
                laptop.git("commit", "-qm", "draft")
                laptop.push()
            out.append(laptop)
        return out

    return make
