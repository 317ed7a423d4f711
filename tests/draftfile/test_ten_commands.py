"""Ten commands on a heavily commented draft: only the lines that had to change differ."""

import difflib
from dataclasses import replace

import pytest
from papers import with_main

from resolution_kit.draftfile import change, create, log, open_draft, undo
from resolution_kit.model import Clause, Resolution

DRAFT = """\
# Draft of the northern bloc. Keep it under three pages!
#   - ask Peru about clause 2
style: mun          # the chair confirmed it on Monday
guide: synthetic-drugs

# ------------------------------------------------------------ heading
committee: 'Commission on Narcotic Drugs'
topic: "Synthetic drugs: supply chains"   # as on the website
sponsors: [NO, Norway , 'Peru']           # NO is a joke, do not quote it
agenda_item: 1.10
date: 2024-05-01  # not yet sure
signatories:
- Chile
- Kenya      # by telephone

# ------------------------------------------------------------ text
organ: The Commission on Narcotic Drugs

preamble:

    # from the guide, page 3
    - Recalling the Single Convention on Narcotic Drugs of 1961

    - id: p2
      # our own words
      text: >-
          Noting with concern that the number of seizures
          has risen since 2019,
          above all in the north

operative:    # order agreed with Mexico

    # ===== Finance =====

    # needs the consent of Peru
    - id: o1
      entry: pen-online.register      # do not touch
      text: Calls upon all States to register   # short form

      # the sub-clauses are from Kenya
      subclauses:
          - id: s1
            text: To name an authority
          # still open
          - To do so   # when?

    # ===== Health =====

    - text: |
        Encourages Member States
        to share data
      id: o2

    # last one, as the handbook asks
    - "Decides to remain actively seized of the matter"

# meeting
end:
    - Vienna, 1 May
"""


def with_blocks(part, edit):
    return lambda resolution: with_main(resolution, **{part: edit(getattr(resolution.main, part))})


def edited(i, **changes):
    return lambda blocks: (*blocks[:i], replace(blocks[i], **changes), *blocks[i + 1 :])


def sub(edit):
    return lambda blocks: (replace(blocks[0], subclauses=edit(blocks[0].subclauses)), *blocks[1:])


def sub_a(clause):
    return clause.subclauses[0]


TEN = {
    "add-clause at the end": (
        with_blocks("operative", lambda b: (*b, Clause("Requests a report", id="o4", entry="general.report"))),
        ["+    - id: o4", "+      entry: general.report", "+      text: Requests a report", "+"],
    ),
    "add-clause under 1": (
        with_blocks("operative", sub(lambda s: (*s, Clause("To report", id="s3")))),
        ["+          - id: s3", "+            text: To report"],
    ),
    "sponsor add": (
        lambda r: r.with_field("sponsors", "NO", "Mexico", "Norway", "Peru"),
        [
            "-sponsors: [NO, Norway , 'Peru']           # NO is a joke, do not quote it",
            "+sponsors: [NO, Mexico, Norway , 'Peru']           # NO is a joke, do not quote it",
        ],
    ),
    "sign remove": (lambda r: r.with_field("signatories", "Kenya"), ["-- Chile"]),
    "edit 1": (
        with_blocks("operative", edited(0, text="Urges all States to register")),
        [
            "-      text: Calls upon all States to register   # short form",
            "+      text: Urges all States to register   # short form",
        ],
    ),
    "edit P2": (
        with_blocks("preamble", edited(1, text="Noting with concern that the number of seizures has fallen")),
        [
            "-      text: >-",
            "-          Noting with concern that the number of seizures",
            "-          has risen since 2019,",
            "-          above all in the north",
            "+      text: Noting with concern that the number of seizures has fallen",
        ],
    ),
    "move 2 --to 1": (
        with_blocks("operative", lambda b: (b[1], b[0], *b[2:])),
        [
            "+    - text: |",
            "+        Encourages Member States",
            "+        to share data",
            "+      id: o2",
            "+",
            "-    - text: |",
            "-        Encourages Member States",
            "-        to share data",
            "-      id: o2",
            "-",
        ],
    ),
    "move 1.a to the end": (
        with_blocks("operative", lambda b: (b[0], replace(b[1], subclauses=b[1].subclauses[1:]), *b[2:], sub_a(b[1]))),
        [
            "-          - id: s1",
            "-            text: To name an authority",
            "+    - id: s1",
            "+      text: To name an authority",
            "+",
        ],
    ),
    "topic": (
        lambda r: r.with_field("topic", "Synthetic drugs"),
        [
            '-topic: "Synthetic drugs: supply chains"   # as on the website',
            "+topic: Synthetic drugs   # as on the website",
        ],
    ),
    "remove P1": (
        with_blocks("preamble", lambda b: b[1:]),
        ["-", "-    # from the guide, page 3", "-    - Recalling the Single Convention on Narcotic Drugs of 1961"],
    ),
}  # fmt: skip


def difference(before, after):
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_ten_commands_change_only_their_lines_and_ten_undos_bring_every_byte_back(tmp_path, newline):
    path = tmp_path / "draft.yaml"
    first = DRAFT.replace("\n", newline).encode()
    path.write_bytes(first)
    for what, (edit, wanted) in TEN.items():
        before = path.read_bytes().decode()
        change(path, what, edit)
        after = path.read_bytes().decode()
        assert after.count("\r") == (after.count("\n") if newline == "\r\n" else 0)
        assert difference(before.replace("\r", ""), after.replace("\r", "")) == wanted, what
    assert path.read_bytes() != first
    assert [undo(path).what for _ in TEN] == list(reversed(TEN))
    assert path.read_bytes() == first


def test_what_was_typed_is_still_there_after_ten_commands(tmp_path):
    path = tmp_path / "draft.yaml"
    path.write_text(DRAFT, "utf-8")
    for what, (edit, _) in TEN.items():
        change(path, what, edit)
    resolution = open_draft(path).resolution
    assert resolution.get("sponsors") == ("NO", "Mexico", "Norway", "Peru")
    assert resolution.get("agenda_item") == ("1.10",)
    assert resolution.get("date") == ("2024-05-01",)
    gone = {"    # from the guide, page 3"}
    comments = {line for line in DRAFT.split("\n") if line.lstrip().startswith("#")}
    assert comments - gone <= set(path.read_text("utf-8").split("\n"))


def test_a_command_that_changes_nothing_writes_nothing(tmp_path):
    path = tmp_path / "draft.yaml"
    create(path, Resolution(style="mun"))
    before, steps = path.stat(), log(path)
    change(path, "nothing", lambda resolution: resolution)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert log(path) == steps
