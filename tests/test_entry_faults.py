"""`reskit clauses check`: every mistake of an entry is a line with its place, what was found and what was expected."""

import pytest

from resolution_kit.cli.main import run
from resolution_kit.knowledge.library import files
from resolution_kit.reports import entry_faults

GOOD = """\
entries:
  - id: water.share
    kind: operative
    summary: Share data on rivers
    text: Encourages {states} to share data on the level of shared rivers with their neighbours every month
    slots: {states: all Member States}
    bodies: [ga, ecosoc]
    weaker: [Invites]
    stronger: [Urges]
    partner: water.recalling
  - id: water.recalling
    kind: preambular
    summary: Recall the goals
    text: Recalling General Assembly resolution 70/1 of 25 September 2015 on sustainable development
    bodies: [ga, ecosoc]
    partner: water.share
"""


@pytest.fixture
def said(tmp_path, monkeypatch, capsys):
    """Check a file named water.yaml with this text: the exit status, and what was printed."""
    monkeypatch.chdir(tmp_path)

    def checked(text):
        (tmp_path / "water.yaml").write_text(text, "utf-8")
        return run(["clauses", "check", "water.yaml"]), capsys.readouterr().out.splitlines()

    return checked


def test_a_file_without_mistakes_has_none(said):
    assert said(GOOD) == (0, ["water.yaml: nothing is wrong"])


def test_the_file_of_an_entry_of_the_library_is_not_taken_for_its_own_twin():
    path = next(path for path in files() if path.stem == "pen-online")
    assert entry_faults.faults([path]) == []


@pytest.mark.slow
def test_the_library_has_no_mistake(capsys):
    assert (run(["clauses", "check"]), capsys.readouterr().out) == (0, "the library: nothing is wrong\n")


def test_a_fact_of_a_file_beside_it_may_be_named(said, tmp_path):
    facts = "facts:\n  - {id: W1, claim: Rivers fall, status: verified, safe: rivers fall}\n"
    (tmp_path / "facts.yaml").write_text(facts, "utf-8")
    assert said(GOOD.replace("    weaker:", "    facts: [W1]\n    weaker:"))[0] == 0


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("kind: operative", "kind: operativ", 3, "`kind: operativ`, expected one of preambular, operative"),
        ("weaker:", "weeker:", 8, "`weeker` is unknown, expected `weaker`"),
        ("    summary: Share data on rivers\n", "", 2, "without `summary`, expected `summary: …`"),
        ("id: water.share\n", "id: pen-online.register\n", 2, "is taken by "),
        ("id: water.share\n", "id: water.recalling\n", 11, "`water.recalling` is taken by water.yaml:2"),
        ("id: water.share\n", "id: rivers.share\n", 2, "expected one that begins with `water.`, the file's name"),
        (
            "{states: all Member States}",
            "{states: {default: all, by_body: {hrk: x}}}",
            6,
            "no body `hrk`; did you mean",
        ),
        ("{states: all", "{state: all", 5, "slot `{states}` has no definition, expected `states: {default: …}`"),
        ("{states: all", "{state: all", 6, "slot `state` stands in no text, expected `{state}` in one"),
        ("bodies: [ga, ecosoc]\n    weaker", "bodies: [ga, ecosok]\n    weaker", 7, "no body `ecosok`; did you mean"),
        ("weaker: [Invites]", "facts: [F99.9]", 8, "no fact `F99.9`, expected the id of a fact in facts.yaml"),
        ("partner: water.recalling", "partner: water.recaling", 10, "no entry `water.recaling`; did you mean"),
        ("partner: water.recalling", "partner: water.share", 10, "`water.share` is operative too"),
        ("text: Encourages", "text: Recalling", 5, "opens no operative clause, expected a verb such as `Calls upon`"),
        ("weaker: [Invites]", "weaker: [Recalling]", 8, "`Recalling` opens no operative clause"),
        ("every month", "every month;", 5, "STR16 typed-ending: `;` typed at the end, expected the bare text"),
        ("{states} to share", "{states} and South Korea to share", 5, "NAM01 country-name: "),
        ("bodies: [ga, ecosoc]\n    weaker", "bodies: [ga, sc]\n    weaker", 0, None),
    ],
)
def test_a_mistake_is_told_with_its_place(said, old, new, line, message):
    status, lines = said(GOOD.replace(old, new, 1))
    if message is None:
        assert (status, lines) == (0, ["water.yaml: nothing is wrong"])
        return
    assert status == 1
    assert any(told.startswith(f"water.yaml:{line}: ") and message in told for told in lines), lines


def test_one_mistake_does_not_hide_the_next(said):
    _, lines = said(GOOD.replace("operative", "operativ").replace("weaker", "weeker").replace("preambular", "preamble"))
    assert ["3", "8", "12"] == [told.split(":")[1] for told in lines]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "water.yaml: no `entries:`, expected `entries:` and a list"),
        ("facts: []\n", "water.yaml: no `entries:`, expected `entries:` and a list"),
        ("entries: none\n", "water.yaml:1: `entries` is the text `none`, expected a list"),
        ("entries: [a]\n", "water.yaml:1: an item of `entries` is the text `a`, expected `key: value` lines"),
    ],
)
def test_a_file_that_is_none_of_entries_is_one_line(said, text, message):
    status, lines = said(text)
    assert status == 1
    assert len(lines) == 1
    assert lines[0].startswith(message)


def test_a_file_that_is_not_there_is_exit_status_two(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(["clauses", "check", "water.yaml"]) == 2
    assert capsys.readouterr().err == (
        "reskit: no file `water.yaml`; give one with a list `entries:`, or none for the library\n"
    )


def test_a_form_that_one_body_alone_minds_names_that_body(said):
    text = GOOD.replace("every month", "in accordance with the present resolution")
    _, lines = said(text.replace("bodies: [ga, ecosoc]", "bodies: [ga, sc]", 1))
    assert len(lines) == 1
    assert lines[0].startswith("water.yaml:5: WOR13 wrong-self-reference: ")
    assert lines[0].endswith(" (in sc)")
