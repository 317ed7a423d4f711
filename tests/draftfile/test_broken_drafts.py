"""A broken draft: file and line, what was found, what was expected; and the file stays as it is."""

import pytest

from resolution_kit.data.yaml_source import Source
from resolution_kit.draftfile import change, open_draft, redo, undo
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Field, Line, Part, Resolution

SILENT = {
    "nothing at all": ("", Resolution()),
    "only a comment": ("# to be written\n", Resolution()),
    "keys without values": ("style:\npreamble:\noperative:\norgan:\n", Resolution()),
    "a field without value": ("topic:\n", Resolution(heading=(Field("topic", ()),))),
    "what YAML 1.1 would take for no text": (
        "code: 1.10\ndate: 2024-05-01\nsponsors: [NO, on, ~, null, 1:30, 0x1F]\n",
        Resolution(
            heading=(
                Field("code", ("1.10",)),
                Field("date", ("2024-05-01",)),
                Field("sponsors", ("NO", "on", "~", "null", "1:30", "0x1F")),
            )
        ),
    ),
    "one sponsor without a list": ("sponsors: NO\n", Resolution(heading=(Field("sponsors", ("NO",)),))),
    "an order of its own": (
        "operative: [Decides]\npreamble: [Recalling]\nstyle: un\n",
        Resolution(parts=(Part(preamble=(Clause("Recalling"),), operative=(Clause("Decides"),)),), style="un"),
    ),
    "a text over several lines is one paragraph": (
        "operative:\n- |\n  Calls upon\n  all States\n- plain\n  goes on\n- >\n  one\n\n  two\n",
        Resolution(
            parts=(Part(operative=(Clause("Calls upon all States"), Clause("plain goes on"), Clause("one two"))),)
        ),
    ),
    "an emptied clause": ("operative:\n-\n- x\n", Resolution(parts=(Part(operative=(Clause(""), Clause("x"))),))),
    "lines as bare texts": (
        "heading: [Working paper]\nend: [1 May 2024]\n",
        Resolution(parts=(Part(end=(Line("other", "1 May 2024"),)),), heading=(Line("heading", "Working paper"),)),
    ),
    "the organ with what was typed": (
        "organ: {text: The General Assembly, ending: ','}\n",
        Resolution(parts=(Part(organ=Line("organ", "The General Assembly", ",")),)),
    ),
}


@pytest.mark.parametrize(("text", "resolution"), SILENT.values(), ids=SILENT.keys())
def test_what_a_person_may_type(text, resolution):
    assert read_yaml(Source(text, "d.yaml")) == resolution


BROKEN = {
    "a key mistyped": ("style: un\nopperative: []\n", "2: `opperative` in the draft, expected `operative`"),
    "a field mistyped": ("sponsers: [a]\n", "1: `sponsers` in the draft, expected `sponsors`"),
    "a key in capitals": ("Topic: x\n", "1: `Topic` in the draft, expected `topic`"),
    "a key of a clause mistyped": (
        "operative:\n- id: a\n  text: x\n  sub_clauses: []\n",
        "4: `sub_clauses` in a clause, expected `subclauses`",
    ),
    "a colon inside a clause": (
        "operative:\n- Stresses: that\n",
        "2: a colon and a space after `Stresses`, expected the text in quotes or below `>-`",
    ),
    "a colon inside a text": (
        "operative:\n- text: Stresses: that\n",
        "2: not valid YAML: a colon and a space inside a text, expected the text in quotes or below `>-`",
    ),
    "italics at the start": (
        "operative:\n- *Calls upon* all\n",
        "2: not valid YAML: a text that begins with `*`, expected it in quotes",
    ),
    "a tab": ("operative:\n\t- x\n", "2: not valid YAML: a tab, expected spaces"),
    "no list": ("operative: Decides\n", "1: `operative` is the text `Decides`, expected a list, one `- item` a line"),
    "a clause without text": ("operative:\n- id: a\n", "2: a clause without `text`, expected `text: …`"),
    "an id twice": (
        "operative:\n- {id: a, text: x}\n- id: a\n  text: y\n",
        "3: the id `a` of line 2 again, expected another; delete this `id:` line",
    ),
    "a key twice": ("style: un\nstyle: mun\n", "2: `style:` stands twice"),
    "a heading in two forms": (
        "heading: []\ntopic: x\n",
        "2: `topic:` beside `heading:`, expected it in that list as `- field: topic` and `value: …`",
    ),
    "a line of two kinds": (
        "operative:\n- section: x\n  other: y\n",
        (
            "2: a line with 2 texts, expected one of line, title, organ, preambular, operative, section, closing, "
            "annex, other"
        ),
    ),
    "a waiver without a reason": (
        "ignore:\n- rule: x\n  why:\n",
        "2: an item of `ignore` without `why`, expected `rule: …` and `why: …`",
    ),
    "NUL": ("style: u\0n\n", "1: the character U+0000 (NUL), expected text that can be printed; delete it"),
    "ESC": (
        "a: b\ntopic: \x1b[31mred\n",
        "2: the character U+001B (ESC), expected text that can be printed; delete it",
    ),
    "an escaped ESC": (
        'style: un\ntopic: "\\e[31m"\n',
        "2: the character U+001B (ESC) in `topic`, expected text that can be printed; delete it",
    ),
    "an anchor, which YAML would swallow": (
        "operative:\n- &also Calls upon\n",
        "2: a text that begins with `&also`, expected it in quotes",
    ),
    "an alias": ("topic: x\nend: *x\n", "2: not valid YAML: a text that begins with `*`, expected it in quotes"),
    "a tag": (
        "topic: !!python/object/apply:os.system [ls]\n",
        "1: a tag (`tag:yaml.org,2002:python/object/apply:os.system`), expected plain text, a list or `key: value`",
    ),
    "a bomb": ("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "1: a text that begins with `&a`, expected it in quotes"),
    "a flow bomb": ("topic: " + "[" * 100_000, "1: nested more than 24 deep"),
    "a block bomb": ("- " * 100_000, "1: nested more than 24 deep"),
    "a list that is not closed": (
        "sponsors: [a, b\nstyle: un\n",
        "2: not valid YAML: a list that begins with `[` and does not end, expected `]`",
    ),
    "a quote that is not closed": (
        'topic: "x\n',
        "2: not valid YAML: a quoted text that does not end, expected the closing quotes",
    ),
    "an indentation that fits nothing": (
        "operative:\n  - x\n topic: y\n",
        "3: not valid YAML: a line that does not fit the ones above, expected `key: value` with the same indentation",
    ),
}


@pytest.mark.parametrize(("text", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_draft_is_one_line_with_its_place_and_stays_untouched(text, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "d.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(Problem) as found:
        change(path.relative_to(tmp_path), "nothing", lambda resolution: resolution)
    assert str(found.value) == f"d.yaml:{message}"
    assert path.read_text("utf-8") == text


def test_what_is_not_utf_8_has_its_line(tmp_path):
    path = tmp_path / "d.yaml"
    path.write_bytes(b"style: un\ntopic: caf\xe9\n")
    with pytest.raises(Problem, match=r":2: not UTF-8 text; save the file as UTF-8$"):
        open_draft(path)


def test_a_draft_that_is_not_there_is_named(tmp_path):
    with pytest.raises(Problem, match=r"^no draft `.*d.yaml`; type `reskit new .*` to make one$"):
        open_draft(tmp_path / "d.yaml")


@pytest.mark.parametrize("command", [lambda path: change(path, "x", lambda r: r), undo, redo])
def test_a_command_on_a_draft_that_is_not_there_leaves_nothing_behind(tmp_path, command):
    for path in (tmp_path / "d.yaml", tmp_path / "no" / "d.yaml"):
        with pytest.raises(Problem, match=r"^no draft `.*d.yaml`"):
            command(path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_draft(tmp_path):
    with pytest.raises(Problem, match="is a folder, expected a file"):
        open_draft(tmp_path)
