"""A paper in another house style: the same texts, and the way back."""

from dataclasses import replace
from pathlib import Path

import pytest
from corpora import of_shared, with_shared
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import in_kinds

from resolution_kit.cli.main import run
from resolution_kit.data.yaml_source import Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.knowledge.openers.infinitive import finite, goes_on, infinitive
from resolution_kit.knowledge.styles import Style, names, style
from resolution_kit.model import Clause, Field, Line, Part, Resolution, walk
from resolution_kit.operations.convert import bare, converted, unprinted
from resolution_kit.printing import typeset
from resolution_kit.printing.unprint import unprint
from resolution_kit.reading import read
from resolution_kit.rules.run import check
from resolution_kit.text.inline import plain
from resolution_kit.writing import render

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
CORPUS = of_shared("italics/*.md")[::25]
OTHERWISE = ["un", "thimun", "oas", "worldmun", "pacificmun", "us", "munol"]
"""Styles that differ in what they do to a text."""

every_style = pytest.mark.parametrize("name", names())
every_format = pytest.mark.parametrize("suffix", [".docx", ".md", ".txt"])


def texts(paper: Resolution) -> list[tuple[str, str, str]]:
    """The clauses as people call them, with text and closing text, the first letters of sub-clauses small."""
    out = []
    for placed in walk(paper):
        text = plain(placed.clause.text)
        top = placed.level == (placed.kind == "operative")
        closing = plain(placed.clause.closing.text) if placed.clause.closing else ""
        out.append((placed.ref, text if top else text[:1].lower() + text[1:], closing))
    return out


def back(paper: Resolution, house: Style, suffix: str, folder: Path) -> Resolution:
    """The paper printed, read and said as a draft is."""
    path = folder / f"paper{suffix}"
    path.write_bytes(render(paper, house, suffix))
    return unprint(read(path), house)


def in_the_way_of(house: Style, paper: Resolution) -> bool:
    """Whether an infinitive in the paper would be taken for a verb of the organ: to urge all, and to encourage."""
    if house.operative.verb == "present":
        return False
    said = house.operative.understood
    tops = [p.clause for p in walk(paper) if p.kind == "operative" and p.level == 1]
    plains = [plain(clause.text) for clause in tops]
    closings = [plain(clause.closing.text) for clause in tops if clause.closing]
    return any(finite(infinitive(t, said), said) != t for t in plains) or any(goes_on(t) != t for t in closings)


@every_format
@every_style
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_printed_in_any_style_is_read_back_as_it_was(path, name, suffix, tmp_path):
    paper = read(path)
    assert texts(back(paper, style(name), suffix, tmp_path)) == texts(paper)


@with_shared
@pytest.mark.slow
@pytest.mark.parametrize("name", OTHERWISE)
@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_an_adopted_text_printed_in_any_style_is_read_back_as_it_was(path, name, tmp_path):
    paper = bare(read(path), "un", path.name)
    house = style(name)
    if in_the_way_of(house, paper):
        pytest.skip("holds an infinitive that the way back takes for a verb")
    for suffix in (".docx", ".md"):
        assert texts(back(paper, house, suffix, tmp_path)) == texts(paper)


@with_shared
def test_the_corpus_beside_the_checkout_is_no_handful():
    assert len(CORPUS) >= 10


_OPENERS = (
    "Recalling",
    "Recalling also",
    "Deeply concerned about",
    "Noting with appreciation",
    "Guided by",
    "Mindful of",
)
_VERBS = (
    "Calls upon",
    "Also requests",
    "Strongly urges",
    "Takes note with appreciation of",
    "Expresses its deep concern at",
)
_THINGS = (
    "all States",
    "the work of *Interpol*",
    "UNODC and its 2030 plan",
    "what is new, and what is not",
    "Member States",
)
_ITEMS = (
    "To train officers",
    "Member States to act",
    "UNODC to help",
    "A statement of use",
    "to report",
    "France to act",
)
_JOINED = (
    "",
    ", and requests the Secretary-General to report",
    "; and further urges donors to pay",
    " and invites all",
)
_things = st.sampled_from(_THINGS)
_deepest = st.builds(Clause, st.sampled_from(_ITEMS))
_deeper = _deepest | st.builds(Clause, st.sampled_from(_ITEMS), st.lists(_deepest, min_size=2, max_size=3).map(tuple))
_items = _deepest | st.builds(Clause, st.sampled_from(_ITEMS), st.lists(_deeper, min_size=2, max_size=3).map(tuple))
_closings = st.none() | st.builds(Clause, st.sampled_from(("and to report on both", "in the course of the year")))
_lists = st.just(((), None)) | st.tuples(st.lists(_items, min_size=2, max_size=3).map(tuple), _closings)
_preambular = st.builds(lambda a, b: Clause(f"{a} {b}"), st.sampled_from(_OPENERS), _things)
_operative = st.builds(
    lambda verb, thing, joined, below: Clause(f"{verb} {thing}{joined if not below[0] else ''}", *below),
    st.sampled_from(_VERBS) | st.just("Decides that"), _things, st.sampled_from(_JOINED), _lists,
)  # fmt: skip
papers = st.builds(
    in_kinds,
    heading=st.just(
        (Field("committee", ("Legal Committee",)), Field("topic", ("Law",)), Field("sponsors", ("Peru", "Cuba")))
    ),
    organ=st.just(Line("organ", "The General Assembly")),
    preamble=st.lists(_preambular, min_size=1, max_size=4).map(tuple),
    operative=st.lists(_operative, min_size=2, max_size=4).map(tuple),
)


@settings(deadline=None, max_examples=40)
@given(papers, st.sampled_from(names()), st.sampled_from([".docx", ".md"]))
def test_whatever_a_delegate_writes_is_the_same_in_every_style(tmp_path_factory, paper, name, suffix):
    folder = tmp_path_factory.mktemp("paper")
    assert texts(back(paper, style(name), suffix, folder)) == texts(paper)


@settings(deadline=None)
@given(papers, st.sampled_from(names()), st.sampled_from(names()))
def test_converted_there_and_back_a_draft_is_the_same_file(paper, here, there):
    draft = replace(paper, style=here)
    between = converted(draft, style(here), style(there))
    assert between == replace(draft, style=there)
    assert write_yaml(converted(between, style(there), style(here))) == write_yaml(draft)


@every_style
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_converted_to_any_style_and_from_there_to_any_other_is_the_same_draft(path, name):
    paper = read(path)
    home, here = style(paper.style), style(name)
    draft = converted(paper, home, here)
    for there in map(style, names()):
        back_again = converted(converted(draft, here, there), there, here)
        assert back_again == draft
        assert converted(back_again, here, home) == paper


def test_a_phrase_that_a_style_forbids_is_found_and_never_rewritten(tmp_path):
    (tmp_path / "ours.yaml").write_text("extends: mun\nreserved: [laments]\nrules: {reserved-verb: error}\n", "utf-8")
    ours = style("ours", tmp_path)
    draft = Resolution(
        parts=(Part(organ=Line("organ", "The General Assembly"), operative=(Clause("Laments the loss"),)),), style="mun"
    )
    made = converted(draft, style("mun"), ours)
    assert made.main.operative == draft.main.operative
    found = [(f.clause, f.severity) for f in check(made, ours, ["reserved-verb"])]
    assert found == [("1", "error")]
    assert check(draft, style("mun"), ["reserved-verb"]) == []


@settings(deadline=None)
@given(papers, st.sampled_from(names()))
def test_a_converted_draft_prints_what_an_export_in_that_style_prints(paper, name):
    draft = replace(paper, style="mun")
    assert list(typeset(converted(draft, style("mun"), style(name)), style(name))) == list(typeset(draft, style(name)))


def test_a_draft_in_the_style_already_is_left_alone():
    draft = Resolution(heading=(Field("topic", ("Law",), typed="AGENDA: Law"),), style="mun")
    assert converted(draft, style("mun"), style("mun")) is draft


def test_the_wording_of_the_old_heading_is_not_kept():
    heading = (
        Line("heading", "Our conference"),
        Field("topic", ("Law",), typed="AGENDA: Law"),
        Field("sponsors", ("Peru", "Cuba"), typed="Sponsors: Peru,"),
        Field("sponsors", (), typed="Cuba"),
    )
    draft = converted(Resolution(heading=heading), None, style("thimun"))
    assert [plain(p.text) for p in typeset(draft, style("thimun"))] == [
        "Our conference", "QUESTION OF: Law", "SUBMITTED BY: Peru", "CO-SUBMITTERS: Cuba",
    ]  # fmt: skip


def test_a_verb_typed_in_the_infinitive_is_put_into_the_present_on_the_way_out():
    draft = Resolution(
        parts=(Part(operative=(Clause("To urge all", (Clause("To act"), Clause("To pay"))), Line("section", "II"))),),
        style="oas",
    )
    made = converted(draft, style("oas"), style("un"))
    assert [block.text for block in made.main.operative] == ["Urges all", "II"]
    assert [sub.text for sub in made.main.operative[0].subclauses] == ["To act", "To pay"]
    assert converted(draft, None, style("un")).main.operative == draft.main.operative


def test_what_a_style_has_no_line_for_is_named():
    draft = Resolution(heading=(Field("title", ("T",)), Field("co_sponsors", ("Cuba",)), Field("agenda_item", ("5",))))
    assert unprinted(draft, style("thimun")) == ["title", "agenda item"]
    assert unprinted(draft, style("worldmun")) == ["co sponsors", "agenda item"]


def test_the_command_changes_the_name_of_the_style_and_nothing_else(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    path = Path("draft.yaml")
    path.write_bytes(EXAMPLES[0].read_bytes())
    before = path.read_text("utf-8")
    assert run(["convert", "--style", "thimun"]) == 0
    assert capsys.readouterr().out == "draft.yaml: now in thimun, before in mun\n"
    assert path.read_text("utf-8") == before.replace("style: mun", "style: thimun")
    assert run(["convert", "--style", "thimun"]) == 0
    assert "is in thimun already" in capsys.readouterr().out
    assert run(["undo"]) == 0
    assert path.read_text("utf-8") == before


def test_the_command_makes_a_new_draft_and_never_overwrites(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("draft.yaml").write_bytes(EXAMPLES[0].read_bytes())
    assert run(["convert", "draft.yaml", "--style", "oas", "-o", "oas.yaml"]) == 0
    made = read_yaml(Source(Path("oas.yaml").read_text("utf-8"), "oas.yaml"))
    assert made == replace(read(EXAMPLES[0]), style="oas")
    assert Path("draft.yaml").read_bytes() == EXAMPLES[0].read_bytes()
    capsys.readouterr()
    assert run(["convert", "draft.yaml", "--style", "un", "-o", "oas.yaml"]) == 2
    assert "oas.yaml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "no house style given; type `--style …`, one of amun, "),
        (["--style", "nosuch"], "no house style `nosuch`; there are amun, "),
        (["nosuch.yaml", "--style", "un"], "nosuch.yaml"),
    ],
)
def test_a_mistake_is_one_line(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    Path("draft.yaml").write_bytes(EXAMPLES[0].read_bytes())
    assert run(["convert", *arguments]) == 2
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1


def test_a_draft_in_a_style_that_is_not_here_can_be_converted_and_exported(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    path = Path("draft.yaml")
    path.write_text(EXAMPLES[0].read_text("utf-8").replace("style: mun", "style: gone"), "utf-8")
    assert run(["export", "draft.yaml", "--style", "un", "-o", "un.md"]) == 0
    assert run(["convert", "--style", "un"]) == 0
    assert "now in un, before in gone" in capsys.readouterr().out


def test_an_export_in_another_style_leaves_the_draft_alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = Path("draft.yaml")
    path.write_bytes(EXAMPLES[0].read_bytes())
    assert run(["export", "--style", "thimun", "-o", "paper.md"]) == 0
    assert "**FORUM:**" in Path("paper.md").read_text("utf-8")
    assert path.read_bytes() == EXAMPLES[0].read_bytes()


def test_an_imported_paper_of_one_conference_is_exported_for_another(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["export", str(EXAMPLES[0]), "--style", "thimun", "-o", "paper.docx"]) == 0
    assert run(["import", "paper.docx", "-o", "draft.yaml"]) == 0
    assert "house style: thimun" in capsys.readouterr().err
    assert run(["export", "draft.yaml", "--style", "un", "-o", "un.md", "--force"]) == 0
    made = Path("un.md").read_text("utf-8")
    assert "*The Commission on Narcotic Drugs*," in made
    assert ": draft resolution" in made
    assert "FORUM" not in made
