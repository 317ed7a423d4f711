"""The man page tells of every command and option, and troff prints each of its words as it stands."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "reskit.1").read_text("utf-8")
MACROS = {".TH", ".SH", ".SS", ".PP", ".TP", ".br", ".B"}

sys.path.append(str(ROOT / "docs"))
from generators import commands, man  # noqa: E402


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a plain word", "a plain word"),
        ("1. a dot within", "1. a dot within"),
        (".reskit/", "\\&.reskit/"),
        ("'tis", "\\&'tis"),
        ("--to", "\\-\\-to"),
        ("a\\b", "a\\eb"),
        ('say "x"', "say \\(dqx\\(dq"),
    ],
)
def test_no_text_is_taken_for_a_request(text, printed):
    assert printed == man._roff(text)


def test_every_line_that_begins_with_a_dot_is_a_macro_of_the_page():
    assert set() == {line.split()[0] for line in PAGE.splitlines() if line.startswith((".", "'"))} - MACROS


def test_every_command_has_its_heading_and_no_hidden_one_has():
    headings = re.findall(r"^\.SS \"reskit ([^\[\"]*?) *[\[\"]", PAGE.replace("\\-", "-"), re.MULTILINE)
    assert [" ".join(words) for words in commands.names()] == [re.sub(r" [A-Z]+.*$", "", line) for line in headings]
