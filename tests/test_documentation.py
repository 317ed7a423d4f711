"""The pages are up to date and lead somewhere; the commands, workflow and hooks of docs/checking.md can be run."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from resolution_kit.cli import main
from resolution_kit.data.configuration import config
from resolution_kit.reports.checks import FORMATS, sarif
from resolution_kit.rules.run import all_rules

ROOT = Path(__file__).parents[1]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
LONGEST_README = 120
PAGE = (ROOT / "docs" / "checking.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = sorted(set(re.findall(r"reskit (check .*?)(?= >|$)", "\n".join(text for _, text in BLOCKS), re.MULTILINE)))

sys.path.append(str(ROOT / "docs"))
import generate  # noqa: E402
from generators.sessions import WrongSession, session  # noqa: E402


def drifted(*, sessions):
    found = [str(path.relative_to(ROOT)) for path in generate.drifted(sessions=sessions)]
    assert found == [], "run: python docs/generate.py"


def test_no_page_has_drifted_from_what_the_program_says():
    drifted(sessions=False)


@pytest.mark.slow
def test_no_session_has_drifted_from_what_the_commands_print():
    drifted(sessions=True)


@pytest.mark.slow
@pytest.mark.parametrize(
    "story", ["$ true", "$ reskit check none.md > /dev/null 2>&1 || true", "$ reskit show  # refused", "$ exit 1"]
)
def test_a_session_may_find_faults_and_be_refused_where_it_says_so(story):
    assert story in session(story)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("story", "why"), [("$ reskit show", "no draft in this folder"), ("$ reskit rules  # refused", "was not refused")]
)
def test_a_session_that_goes_wrong_by_accident_writes_no_page(story, why):
    with pytest.raises(WrongSession) as wrong:
        session(story)
    assert why in str(wrong.value)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_leads_to_one(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_is_reached_from_the_readme():
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            links = re.findall(r"\]\((?!https?:|#)([^)#\s]+\.md)", page.read_text("utf-8"))
            waiting += [(page.parent / link).resolve() for link in links]
    assert [path for path in PAGES if path not in reached] == []


def test_the_site_leads_to_every_page():
    (nav,) = re.findall(r"^nav:\n(.*)", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    named = [
        path
        for section in yaml.safe_load(nav)
        for pages in section.values()
        for page in pages
        for path in page.values()
    ]
    above = {"index.md", "CONTRIBUTING.md", "CHANGELOG.md"}
    pages = {path.name for path in (ROOT / "docs").glob("*.md")} | {"rules/README.md"}
    assert pages == set(named) - above
    assert above <= set(named)
    assert len(named) == len(set(named))


def test_the_readme_is_short():
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= LONGEST_README


@pytest.mark.parametrize("name", ["tests", "draft"])
def test_a_command_of_the_readme_is_printed_by_python_alone(name):
    done = subprocess.run(
        [sys.executable, "-I", "-S", ROOT / "docs" / "generate.py", "--command", name],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("python3 -m venv .venv && ")


def test_sarif_leads_to_the_page_of_each_rule_once_they_are_published(reskit, monkeypatch):
    Path("paper.txt").write_text("The General Assembly,\n\nRecalling our work;\n\n1. urges all to act\n", "utf-8")
    monkeypatch.setattr(sarif, "PAGES", "https://example.org/rules/")
    rules = json.loads(reskit("check", "paper.txt", "--format", "sarif").out)["runs"][0]["tool"]["driver"]["rules"]
    assert rules
    for rule in rules:
        page = ROOT / "docs" / "rules" / rule["helpUri"].removeprefix("https://example.org/rules/")
        assert rule["help"]["markdown"] in page.read_text("utf-8")
    assert [
        rule.name for rule in all_rules().values() if not (ROOT / "docs" / "rules" / f"{rule.name}.md").exists()
    ] == []


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


@pytest.mark.slow
def test_the_steps_of_the_workflow_report_a_fault_and_pass_a_paper_without_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    workflow = next(yaml.safe_load(text) for _, text in BLOCKS if text.startswith("name: Resolutions"))
    _, annotate, sarif_file = [step["run"] for step in workflow["jobs"]["check"]["steps"] if "run" in step]
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    env = {"PATH": path, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "HOME": str(tmp_path)}

    def run(step):  # as a runner does it
        return subprocess.run(
            ["bash", "-e", "-c", step], env=env, cwd=tmp_path, capture_output=True, text=True, check=False
        )

    Path("papers").mkdir()
    good = (ROOT / "examples" / "general-assembly.yaml").read_text("utf-8")
    Path("papers/good.yaml").write_text(good, "utf-8")
    assert run(annotate).returncode == 0
    Path("papers/bad.txt").write_text("The General Assembly,\n\nRecalling our work;\n\n1. urges all to act\n", "utf-8")
    done = run(annotate)
    assert done.returncode == 1
    assert "::error file=papers/bad.txt,line=3," in done.stdout
    assert run(sarif_file).returncode == 1  # the step may fail, and the file is still uploaded
    found = json.loads(Path("reskit.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert {"papers/bad.txt"} == {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in found}


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
        ("papers/c.odt", True),
        ("resolution.yaml", True),
        ("bloc/resolution-2.yml", True),
    ],
)
def test_the_hooks_look_at_papers_alone(path, is_paper):
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")):
        assert bool(re.search(hook["files"], path)) is is_paper


def test_every_threat_is_held_by_a_test_that_there_is():
    rows = re.findall(
        r"^\| .* \| `(tests/[\w/]+\.py)::(\w+)` \|$", (ROOT / "docs/threats.md").read_text("utf-8"), re.MULTILINE
    )
    assert len(rows) > 12
    for file, name in rows:
        assert f"def {name}(" in (ROOT / file).read_text("utf-8"), (file, name)
