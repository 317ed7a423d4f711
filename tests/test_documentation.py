"""The commands, the workflow and the hooks of docs/checking.md are such as can be run."""

import re
import shlex
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from resolution_kit.cli import main
from resolution_kit.data.configuration import config
from resolution_kit.reports.checks import FORMATS

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "checking.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = sorted(set(re.findall(r"reskit (check .*?)(?= >|$)", "\n".join(text for _, text in BLOCKS), re.MULTILINE)))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_only_options_that_there_are(command):
    name, *arguments = shlex.split(command, comments=True)
    get_command(main.program()).commands[name].make_context(name, arguments)


def test_every_format_and_no_other_is_described():
    table = PAGE.partition("| `--format` |")[2].partition("###")[0]
    assert sorted(re.findall(r"`(\w+)`(?=[,| ])", table)) == sorted(FORMATS)


def test_the_configuration_is_one_that_reskit_reads(tmp_path):
    text = next(text for language, text in BLOCKS if language == "toml")
    (tmp_path / "reskit.toml").write_text(text, "utf-8")
    assert config(tmp_path).severity == {"heading-order": "off", "SPO05": "warning"}


def test_the_workflow_is_a_workflow():
    workflow = next(yaml.safe_load(text) for _, text in BLOCKS if text.startswith("name: Resolutions"))
    steps = workflow["jobs"]["check"]["steps"]
    assert all("uses" in step or "run" in step for step in steps)


def test_the_hooks_named_are_those_there_are():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    used = next(yaml.safe_load(text) for _, text in BLOCKS if text.startswith("repos:"))
    named = [hook["id"] for hook in used["repos"][0]["hooks"]]
    assert sorted(named) == sorted(hook["id"] for hook in hooks)
    for hook in hooks:
        program, name, *arguments = hook["entry"].split()
        assert program == "reskit"
        get_command(main.program()).commands[name].make_context(name, arguments)


@pytest.mark.parametrize(
    ("path", "is_paper"),
    [
        ("README.md", False),
        (".pre-commit-config.yaml", False),
        ("papers/notes.csv", False),
        ("papers/a.docx", True),
        ("2026/inbox/b.txt", True),
        ("resolution.yaml", True),
        ("bloc/resolution-2.yml", True),
    ],
)
def test_the_hooks_look_at_papers_alone(path, is_paper):
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")):
        assert bool(re.search(hook["files"], path)) is is_paper
