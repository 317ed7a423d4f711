"""The live page as people have it: the program runs, and Chromium shows its page."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from live_papers import NETWORK, PAPER
from playwright.sync_api import sync_playwright

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
IN_A_NETWORK = f"""
import sys
from resolution_kit.cli.main import run
from resolution_kit.preview import address
address.local_network = lambda: {NETWORK!r}
sys.exit(run(sys.argv[1:]))
"""


@pytest.fixture(scope="session")
def chromium(program):
    path = program("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium, served):  # noqa: ARG001 - windows are closed before the server ends
    """Open an address in a new window; what its console says is a failure, unless `told` is False."""
    contexts, said = [], []

    def opened(url, *, told=True, **wishes):
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **wishes})
        contexts.append(context)
        page = context.new_page()
        if told:
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert said == []


class Draft:
    """A draft in a folder of its own, and the live page of it."""

    def __init__(self, folder, options, text):
        self.path = folder / "resolution.yaml"
        self.save(text)
        command = [sys.executable, "-c", IN_A_NETWORK, "preview", "--no-open", *options]
        self.said = folder / "said"
        with self.said.open("w") as said:
            self.server = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=said, text=True)
        self.url = self.server.stdout.readline().strip()

    def save(self, text):
        self.path.write_text(text, "utf-8")

    def change(self, old, new):
        text = self.path.read_text("utf-8")
        assert old in text
        self.save(text.replace(old, new))

    def reskit(self, *arguments):
        tool = Path(sys.executable).with_name("reskit")
        subprocess.run([tool, *arguments], cwd=self.path.parent, check=True, capture_output=True)

    def end(self):
        """Ctrl-C: the page ends politely, and nothing went wrong before."""
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGINT)
        left, _ = self.server.communicate(timeout=20)
        assert (self.server.returncode, left) == (0, "")
        assert self.said.read_text("utf-8").endswith("the page has ended\n")
        assert "Traceback" not in self.said.read_text("utf-8")


@pytest.fixture
def served(tmp_path):
    """Serve a paper with these options, until the test is over."""
    drafts = []

    def running(*options, text=PAPER):
        drafts.append(Draft(tmp_path, options, text))
        return drafts[-1]

    yield running
    for draft in drafts:
        if not draft.server.stdout.closed:
            draft.end()


@pytest.fixture
def free_port():
    with socket.create_server(("127.0.0.1", 0)) as found:
        return str(found.getsockname()[1])


@pytest.fixture
def draft(served):
    """A draft with its live page."""
    return served()
