"""Every command, format, house style and rule has its test, its page and its row; what is forgotten is named here."""

import re
import sys
from pathlib import Path

import pytest

from resolution_kit.cli.main import COMMANDS, HIDDEN
from resolution_kit.knowledge.styles import names
from resolution_kit.rules.run import all_rules
from resolution_kit.writing import WRITERS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
GOLDEN = ROOT / "tests" / "golden"
TESTS = [path.read_text("utf-8") for path in (ROOT / "tests").rglob("*.py") if path != Path(__file__)]

sys.path.append(str(DOCS))
from generators.commands import names as typed  # noqa: E402

TYPED = list(typed())


def page(name):
    return (DOCS / name).read_text("utf-8")


@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_a_command_is_run_by_a_test(words):
    """Its words are arguments in one file of tests, or stand in one command line there."""
    line = re.compile(rf"\breskit {' '.join(words)}\b")
    named = [text for text in TESTS if line.search(text) or all(f'"{word}"' in text for word in words)]
    assert named, f"no file in tests/ runs `reskit {' '.join(words)}`"


@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_a_command_has_a_section_in_the_documentation_and_its_help_has_an_example(words):
    _, heading, section = page("commands.md").partition(f"\n### reskit {' '.join(words)}\n")
    assert heading, "run: python docs/generate.py"
    own = section.partition("\n### ")[0]
    assert re.search(rf"Examples?:\n\n +reskit {' '.join(words)}\b", own), "the docstring has no `Examples:`"


def test_every_command_is_one_that_there_is_and_hidden_ones_are_among_them():
    assert {words[0] for words in TYPED} | set(HIDDEN) == set(COMMANDS)


@pytest.mark.parametrize("suffix", list(WRITERS))
def test_a_format_has_a_golden_and_a_row_in_the_documentation(suffix):
    made = [path for path in GOLDEN.iterdir() if suffix in path.suffixes]
    assert made, f"no golden for {suffix}; add it to tests/writing/, then: pytest tests/writing --rewrite-goldens"
    assert f"\n| `{suffix}` |" in page("documents.md"), f"no row for {suffix} in docs/documents.md"


def test_the_documentation_has_no_format_that_cannot_be_written():
    table = page("documents.md").partition("| format |")[2].partition("\n\n")[0]
    assert sorted(re.findall(r"^\| `(\.\w+)` \|", table, re.MULTILINE)) == sorted(WRITERS)


@pytest.mark.parametrize("name", names())
def test_a_house_style_has_both_goldens_and_a_row_in_the_documentation(name):
    lost = [made for made in (f"{name}.md", f"{name}.docx.txt") if not (GOLDEN / "styles" / made).exists()]
    assert lost == [], "run: pytest tests/test_styles_golden.py --rewrite-goldens"
    assert f"\n| `{name}` |" in page("house-styles.md"), "run: python docs/generate.py"
    assert f"\n- **`{name}`**, " in page("house-styles.md"), "run: python docs/generate.py"


def test_every_golden_of_a_house_style_is_of_one_that_there_is():
    assert {path.name.partition(".")[0] for path in (GOLDEN / "styles").iterdir()} == set(names())


@pytest.mark.parametrize("rule", list(all_rules().values()), ids=lambda rule: rule.code)
def test_a_rule_has_a_page_and_a_line_in_the_list(rule):
    path = DOCS / "rules" / f"{rule.name}.md"
    assert path.exists(), "run: python docs/generate.py"
    assert path.read_text("utf-8").startswith(f"# {rule.code} {rule.name}\n")
    assert f"- {rule.code} [`{rule.name}`]({rule.name}.md), " in page("rules/README.md"), "run: python docs/generate.py"
