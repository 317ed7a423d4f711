"""What a change does to the text of a draft, line by line."""

from dataclasses import replace

import pytest
from papers import with_main

from resolution_kit.data.yaml_source import BOM, Source
from resolution_kit.draftfile import save
from resolution_kit.draftfile import write as saving
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Field, Line, Part, Resolution, Waiver


def read(text):
    return read_yaml(Source(text.removeprefix(BOM), "draft.yaml"))


def after(text, edit):
    old = read(text)
    return save(text, old, edit(old))


def clause(resolution, i):
    return resolution.main.operative[i]


def with_operative(resolution, *blocks):
    return with_main(resolution, operative=blocks)


def add(new, at=None):
    def edit(resolution):
        blocks = list(resolution.main.operative)
        blocks.insert(len(blocks) if at is None else at, new)
        return with_operative(resolution, *blocks)

    return edit


def retext(i, text):
    def edit(resolution):
        blocks = list(resolution.main.operative)
        blocks[i] = replace(blocks[i], text=text)
        return with_operative(resolution, *blocks)

    return edit


def order(*places):
    return lambda resolution: with_operative(resolution, *(resolution.main.operative[i] for i in places))


def field(name, *values):
    return lambda resolution: resolution.with_field(name, *values)


UNTOUCHED = [
    "",
    "# only a comment",
    "style: mun # house\r\ntopic:   'x'\r\n\r\n",
    BOM + "topic: x",
    "{topic: x, operative: [Decides]}",
    "operative:\n-   id: a\n    text: |\n        Calls upon\n\n-   Decides # later\n...\n",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_nothing_changes_where_nothing_changed(text):
    assert after(text, lambda resolution: resolution) == text


TWO = """\
operative:
  # about the first
  - id: a
    text: Calls upon  # the verb

  # about the second
  - id: b
    text: Decides
"""

CASES = {
    "a text changes alone": (
        TWO,
        retext(0, "Urges"),
        TWO.replace("Calls upon", "Urges"),
    ),
    "a short text becomes long, and its comment stays beside it": (
        "operative:\n  - id: a\n    text: x  # why\n    entry: e\n",
        retext(0, "word " * 30 + "end"),
        (
            "operative:\n  - id: a\n    text: >-  # why\n"
            f"      {'word ' * 18}word\n      {'word ' * 11}end\n    entry: e\n"
        ),
    ),
    "a long text becomes short, and its comment stays beside it": (
        "operative:\n  - id: a\n    text: >-  # why\n      one\n      two\n\n    # below\n  - id: b\n    text: y\n",
        retext(0, "three"),
        "operative:\n  - id: a\n    text: three  # why\n\n    # below\n  - id: b\n    text: y\n",
    ),
    "a new clause goes last with a blank line like the others": (
        TWO,
        add(Clause("Requests", id="c")),
        TWO + "\n  - id: c\n    text: Requests\n",
    ),
    "a new clause goes first, above the comment of the one that was": (
        TWO,
        add(Clause("Requests", id="c"), at=0),
        TWO.replace("  # about the first", "  - id: c\n    text: Requests\n\n  # about the first"),
    ),
    "a new clause goes between": (
        TWO,
        add(Clause("Requests", id="c"), at=1),
        TWO.replace("  # about the second", "  - id: c\n    text: Requests\n\n  # about the second"),
    ),
    "clauses change places with their comments": (
        TWO,
        order(1, 0),
        (
            "operative:\n  # about the second\n  - id: b\n    text: Decides\n\n"
            "  # about the first\n  - id: a\n    text: Calls upon  # the verb\n"
        ),
    ),
    "a clause that goes takes its comment along": (
        TWO,
        order(1),
        "operative:\n  # about the second\n  - id: b\n    text: Decides\n",
    ),
    "the last clause goes": (
        TWO,
        order(0),
        "operative:\n  # about the first\n  - id: a\n    text: Calls upon  # the verb\n",
    ),
    "all clauses go, the key stays": (
        "operative:  # three at least\n  - a\n\n  # alone\n\n  - b\nend: [x]\n",
        order(),
        "operative: []  # three at least\n\n  # alone\n\nend: [x]\n",
    ),
    "the first clause of an empty list": (
        "operative: []  # to come\ntopic: x\n",
        add(Clause("Decides", id="a")),
        "operative:  # to come\n  - id: a\n    text: Decides\ntopic: x\n",
    ),
    "the first clause below a bare key": (
        "topic: x\noperative:\n",
        add(Clause("Decides")),
        "topic: x\noperative:\n  - Decides\n",
    ),
    "the first clause of a draft without the key": (
        "topic: x\n",
        add(Clause("Decides")),
        "topic: x\n\noperative:\n  - Decides\n",
    ),
    "the first field of an empty file, below its comment": (
        "# mine\n",
        field("topic", "x"),
        "# mine\n\ntopic: x\n",
    ),
    "comments that stand alone keep their place": (
        "operative:\n- a\n\n# finance\n\n- b\n- c\n",
        order(0, 2, 1),
        "operative:\n- a\n- c\n\n# finance\n\n- b\n",
    ),
    "a clause typed bare stays bare": (
        "operative:\n- Calls upon  # us\n- Decides\n",
        retext(0, "Urges"),
        "operative:\n- Urges  # us\n- Decides\n",
    ),
    "a clause typed bare gets an id": (
        "operative:\n- Calls upon  # us\n- Decides\n",
        lambda r: with_operative(r, replace(clause(r, 0), id="a"), clause(r, 1)),
        "operative:\n- id: a  # us\n  text: Calls upon\n- Decides\n",
    ),
    "an id for a group that had none comes first": (
        "operative:\n    - text: x\n      label: 1.\n",
        lambda r: with_operative(r, replace(clause(r, 0), id="a")),
        "operative:\n    - id: a\n      text: x\n      label: 1.\n",
    ),
    "the key after the dash goes": (
        "operative:\n- label: 1.\n  text: x\n  ending: ;\n",
        lambda r: with_operative(r, replace(clause(r, 0), label=None, ending=None)),
        "operative:\n- text: x\n",
    ),
    "sub-clauses by the indentation of the file": (
        "operative:\n-   id: a\n    text: >-\n        x\n        y\n",
        lambda r: with_operative(r, replace(clause(r, 0), subclauses=(Clause("To do", id="s"), Clause("To be")))),
        (
            "operative:\n-   id: a\n    text: >-\n        x\n        y\n"
            "    subclauses:\n    -   id: s\n        text: To do\n    -   To be\n"
        ),
    ),
    "a closing text": (
        "operative:\n  - id: a\n    text: x\n    subclauses: [y]\n  - z\n",
        lambda r: with_operative(r, replace(clause(r, 0), closing=Clause("and so on")), clause(r, 1)),
        "operative:\n  - id: a\n    text: x\n    subclauses: [y]\n    closing: and so on\n  - z\n",
    ),
    "a list in brackets stays one": (
        "sponsors: [NO, 'Norway' ]  # three\n",
        field("sponsors", "NO", "Peru", "Norway"),
        "sponsors: [NO, Peru, 'Norway' ]  # three\n",
    ),
    "a list in brackets over several lines": (
        "sponsors: [\n  Mexico,  # main\n  Norway,\n  Peru\n]\n",
        field("sponsors", "Mexico", "NO", "Peru"),
        'sponsors: [\n  Mexico,\n  "NO",\n  Peru\n]\n',
    ),
    "one sponsor becomes two": (
        "sponsors: Norway  # us\n",
        field("sponsors", "Norway", "Peru"),
        "sponsors: [Norway, Peru]  # us\n",
    ),
    "a list with dashes stays one": (
        "sponsors:\n- Norway  # us\n\ntopic: x\n",
        field("sponsors", "Mexico", "Norway"),
        "sponsors:\n- Mexico\n- Norway  # us\n\ntopic: x\n",
    ),
    "a field goes with its comment": (
        "# the draft\n# of us\ntopic: x\n\n# date\ndate: y\nplace: z\n",
        field("date"),
        "# the draft\n# of us\ntopic: x\n\nplace: z\n",
    ),
    "the comment at the top is the file's": (
        "# the draft\ntopic: x\nplace: z\n",
        field("topic"),
        "# the draft\nplace: z\n",
    ),
    "a new field keeps to the order of the heading": (
        "style: mun\n# who\ncommittee: x\npreamble: []\ntopic: y\n",
        lambda r: replace(r, heading=(Field("code", ("1",)), r.heading[0], Field("date", ("2",)), r.heading[1])),
        'style: mun\ncode: "1"\n# who\ncommittee: x\ndate: "2"\npreamble: []\ntopic: y\n',
    ),
    "heading fields in another order": (
        "# top\nstyle: mun\n# who\ncommittee: x\ntopic: y # what\n",
        lambda r: replace(r, heading=r.heading[::-1]),
        "# top\nstyle: mun\ntopic: y # what\n# who\ncommittee: x\n",
    ),
    "a line typed in the heading list is changed in place": (
        "heading:\n- line: x  # top\n- field: committee\n  value: GA3\n  typed: 'FORUM: GA3'\n",
        field("committee", "GA1"),
        "heading:\n- line: x  # top\n- field: committee\n  value: GA1\n",
    ),
    "the organ": (
        "organ: The Assembly # ours\n",
        lambda r: with_main(r, organ=Line("organ", "The General Assembly")),
        "organ: The General Assembly # ours\n",
    ),
    "a waiver": (
        "topic: x\n",
        lambda r: replace(r, ignore=(Waiver("PRE02", "the chair said so"),)),
        "topic: x\n\nignore:\n  - rule: PRE02\n    why: the chair said so\n",
    ),
    "a clause in braces": (
        "operative:\n- {id: a, text: x}  # tight\n",
        retext(0, "a: b"),
        'operative:\n- {id: a, text: "a: b"}  # tight\n',
    ),
    "a draft in braces is written anew": (
        "{topic: x}\n",
        field("topic", "drugs"),
        "topic: drugs\n",
    ),
    "line ends of Windows": (
        "operative:\r\n- a # one\r\n- b\r\n",
        add(Clause("c", id="i")),
        "operative:\r\n- a # one\r\n- b\r\n- id: i\r\n  text: c\r\n",
    ),
    "no line break at the end, and a byte order mark": (
        BOM + "operative:\n- a",
        add(Clause("b")),
        BOM + "operative:\n- a\n- b",
    ),
    "the last line moves up": (
        "operative:\n- a\n- b",
        order(1, 0),
        "operative:\n- b\n- a",
    ),
    "a sub-clause becomes a clause, comments and all": (
        (
            "operative:\n  - id: a\n    text: x\n    subclauses:\n"
            "      # due\n      - id: s\n        text: y  # soon\n      - z\n"
        ),
        lambda r: with_operative(
            r, replace(clause(r, 0), subclauses=clause(r, 0).subclauses[1:]), clause(r, 0).subclauses[0]
        ),
        "operative:\n  - id: a\n    text: x\n    subclauses:\n      - z\n\n  # due\n  - id: s\n    text: y  # soon\n",
    ),
    "a clause goes below another, comments and all": (
        TWO,
        lambda r: with_operative(r, replace(clause(r, 0), subclauses=(replace(clause(r, 1), text="To decide"),))),
        (
            "operative:\n  # about the first\n  - id: a\n    text: Calls upon  # the verb\n    subclauses:\n"
            "      # about the second\n      - id: b\n        text: To decide\n"
        ),
    ),
    "a clause in braces takes up another with its comments": (
        "operative:\n- {id: a, text: x}  # tight\n# due\n- id: b\n  text: To decide  # soon\n",
        lambda r: with_operative(r, replace(clause(r, 0), subclauses=(clause(r, 1),))),
        ("operative:\n- id: a  # tight\n  text: x\n  subclauses:\n  # due\n  - id: b\n    text: To decide  # soon\n"),
    ),
    "a clause goes to the preamble": (
        "preamble:\n- x\noperative:\n# moves\n- id: a\n  text: y\n- z\n",
        lambda r: with_main(r, preamble=(*r.main.preamble, clause(r, 0)), operative=r.main.operative[1:]),
        "preamble:\n- x\n# moves\n- id: a\n  text: y\noperative:\n- z\n",
    ),
    "a literal text keeps its form until it changes": (
        "operative:\n- |\n  Calls upon\n  all\n- Decides\n",
        retext(1, "Requests"),
        "operative:\n- |\n  Calls upon\n  all\n- Requests\n",
    ),
}


@pytest.mark.parametrize(("text", "edit", "wanted"), CASES.values(), ids=CASES.keys())
def test_only_what_changed_is_written(text, edit, wanted):
    made = after(text, edit)
    assert made == wanted
    assert read(made) == edit(read(text))


def test_a_line_break_in_a_text_is_a_space():
    assert after("operative: []\n", add(Clause("a\nb \r\n c"))) == "operative:\n  - a b c\n"


def test_a_list_that_does_not_read_as_wanted_is_written_anew(monkeypatch):
    fine = saving.spliced

    def coarse(source, old, new, conventions, *, whole_entries):
        return fine(source, old, new, conventions, whole_entries=True) if whole_entries else source.text

    monkeypatch.setattr(saving, "spliced", coarse)
    made = after("# top\ntopic: x # y\noperative:\n  # lost\n  - a\n  - b\n", order(1, 0))
    assert made == "# top\ntopic: x # y\noperative:\n  - b\n  - a\n"


def test_a_draft_that_no_splicing_gets_right_is_written_anew_whole(monkeypatch):
    monkeypatch.setattr(saving, "spliced", lambda source, *_, whole_entries: source.text)  # noqa: ARG005
    assert after("topic: x # y\n", field("topic", "z")) == "topic: z\n"


def test_two_clauses_with_one_id_are_never_written():
    with pytest.raises(Problem, match="the id `a` of line"):
        after("operative: []\n", lambda r: with_operative(r, Clause("x", id="a"), Clause("y", id="a")))


def test_an_unprintable_character_is_refused_before_anything_is_written():
    with pytest.raises(
        Problem, match=r"^the character U[+]001B [(]ESC[)] in `'a\\x1bb'`, expected text that can be printed"
    ):
        after("operative: []\n", add(Clause("a\x1bb")))


def test_a_whole_draft_reads_well():
    preamble = (Clause("Recalling the Charter of the United Nations", id="p1"),)
    calls = Clause("Calls upon all States", id="o1", subclauses=(Clause("To act", id="s1"),))
    organ = Line("organ", "The Commission on Narcotic Drugs")
    resolution = Resolution(
        heading=(Field("committee", ("Commission on Narcotic Drugs",)), Field("sponsors", ("Norway",))),
        parts=(Part(organ=organ, preamble=preamble, operative=(Line("section", "I. Prevention"), calls)),),
        style="mun",
    )
    assert (
        save("", Resolution(), resolution)
        == """\
style: mun
committee: Commission on Narcotic Drugs
sponsors: [Norway]

organ: The Commission on Narcotic Drugs

preamble:
  - id: p1
    text: Recalling the Charter of the United Nations

operative:
  - section: I. Prevention

  - id: o1
    text: Calls upon all States
    subclauses:
      - id: s1
        text: To act
"""
    )
