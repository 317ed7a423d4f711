"""Adding a clause."""

import io
from pathlib import Path

import pytest

from resolution_kit.data import yaml_source as yamldoc


def draft_of(name="resolution.yaml"):
    return yamldoc.plain(yamldoc.load(Path(name)).root)


def texts(part):
    return [c["text"] if isinstance(c, dict) else c for c in draft_of()[part]]


@pytest.mark.usefixtures("draft")
def test_the_opener_says_which_part_a_clause_belongs_to():
    assert texts("preamble")[0].startswith("Recalling")
    assert texts("operative")[0].startswith("Calls upon")


def test_the_clause_is_printed_as_it_will_look_with_its_label(draft):
    done = draft("add-clause", "--text", "Invites all States to publish their findings;")
    assert done.out == "3. Invites all States to publish their findings.\n"


def test_a_label_and_an_ending_that_were_typed_are_taken_off(draft):
    draft("add-clause", "--text", "4. Urges Member States to act;")
    assert texts("operative")[-1] == "Urges Member States to act"


def test_at_puts_the_clause_in_that_place(draft):
    done = draft("add-clause", "--text", "Urges Member States to act", "--at", "1")
    assert done.out.startswith("1. Urges")
    assert texts("operative")[0] == "Urges Member States to act"


def test_under_makes_a_sub_clause(draft):
    draft("add-clause", "--text", "To publish the results", "--under", "1")
    done = draft("add-clause", "--text", "To name a contact point", "--under", "1")
    assert done.out == "    (b) To name a contact point;\n"


def test_a_clause_from_the_library_takes_values_for_its_slots(draft):
    done = draft("add-clause", "pen-online.register", "--set", "days=10")
    assert done.status == 0, done.err
    assert "10 days" in " ".join(done.out.split())
    assert draft_of()["operative"][-1]["entry"] == "pen-online.register"


def test_a_clause_from_the_library_opens_with_another_verb_of_its_ladder(draft):
    done = draft("add-clause", "pen-online.register", "--verb", "urges")
    assert "Urges" in done.out


def test_a_verb_off_the_ladder_is_refused(draft):
    done = draft("add-clause", "pen-online.register", "--verb", "Demands")
    assert done.status == 2
    assert "may open with" in done.err


def test_a_neighbour_that_opens_alike_gets_also(draft):
    draft("add-clause", "charter.purposes", "--at", "P2")
    draft("add-clause", "pen-online.recalling-article-12", "--at", "P2")
    assert texts("preamble")[1].startswith("Recalling also")


@pytest.mark.parametrize(
    "heading", ["organ: The General Assembly\n", "committee: General Assembly\n", "committee: Third Committee\n"]
)
def test_a_clause_is_worded_for_the_body_that_organ_or_committee_name(reskit, heading):
    Path("resolution.yaml").write_text(f"style: mun\n{heading}topic: Peace\n", "utf-8")
    done = reskit("add-clause", "resolutions.2030-agenda")
    assert done.status == 0, done.err
    assert "its resolution 70/1" in texts("preamble")[0]


def test_a_clause_is_worded_for_the_body_of_the_house_style(reskit):
    Path("resolution.yaml").write_text("style: oas\ncommittee: General Assembly\ntopic: Peace\n", "utf-8")
    assert reskit("add-clause", "resolutions.2030-agenda").status == 0
    assert "United Nations General Assembly resolution 70/1" in texts("preamble")[0]


def test_words_that_fit_several_entries_list_their_ids(draft):
    done = draft("add-clause", "naloxone")
    assert done.status == 2
    assert "type the id of one" in done.err


def test_a_pipe_is_read(draft, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("Invites all States\nto take part.\n"))
    draft("add-clause")
    assert texts("operative")[-1] == "Invites all States to take part"


HOSTILE = [
    "Notes [red]this[/red] and {{ x }} and {% raw %}",
    "Notes <b>bold</b> & <script>alert(1)</script>",
    "Notes a star * and two ** and _under_ and `code`",
    "Notes العربية and עברית and emoji 🕊️",
    "Notes: yes, no, on, 1.10, 1:30 # not a comment",
    "Notes 'single', \"double\" and “curly”",
    "Notes " + "word " * 9_999 + "end",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_kept_as_text(draft, text):
    done = draft("add-clause", "--text", text, "--kind", "operative")
    assert done.status == 0, done.err
    assert texts("operative")[-1] == " ".join(text.split())
    assert draft("export", "-o", "x.docx", "-o", "x.md", "--force").status == 0
    assert draft("show").status == 0


@pytest.mark.parametrize("char", ["\x1b", "\x00", "\x07", "\u009b"])
def test_a_character_that_no_page_can_show_is_refused(draft, char):
    before = Path("resolution.yaml").read_bytes()
    done = draft("add-clause", "--text", f"Notes {char}[2J this")
    assert done.status == 2
    assert "U+00" in done.err
    assert char not in done.err
    assert Path("resolution.yaml").read_bytes() == before


def test_a_text_without_opener_asks_for_the_part(draft):
    done = draft("add-clause", "--text", "The committee will meet")
    assert done.status == 2
    assert "--kind" in done.err


def test_an_unknown_place_is_refused_with_those_there_are(draft):
    assert "1 to 3" in draft("add-clause", "--text", "Urges States to act", "--at", "9").err
    assert "there are P1 to P2 and 1 to 2" in draft("add-clause", "--text", "To act", "--under", "9").err


def test_without_a_draft_the_person_is_told_how_to_start_one(reskit):
    done = reskit("add-clause", "--text", "Urges States to act")
    assert done.status == 2
    assert "reskit new" in done.err


def test_undo_and_redo_give_the_file_back_byte_for_byte(draft):
    before = Path("resolution.yaml").read_bytes()
    draft("add-clause", "--text", "Urges Member States to act")
    after = Path("resolution.yaml").read_bytes()
    assert draft("undo").status == 0
    assert Path("resolution.yaml").read_bytes() == before
    assert draft("redo").status == 0
    assert Path("resolution.yaml").read_bytes() == after


def test_a_filler_that_is_no_date_is_refused_and_nothing_is_written(draft):
    before = Path("resolution.yaml").read_bytes()
    done = draft("add-clause", "reporting.states", "--set", "date=tomorow")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "takes a date such as 31 December 2030, found `tomorow`" in done.err
    assert Path("resolution.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Urges Member States to act immediately!", "Urges Member States to act immediately"),
        ("Urges Member States to meet at the conference.;", "Urges Member States to meet at the conference"),
        ("Urges Member States to act; and", "Urges Member States to act"),
        ("Urges the U.S.", "Urges the U.S."),
        ("urges Member States to act", "Urges Member States to act"),
        ("*urges* Member States to act", "*Urges* Member States to act"),
        ("Notes paragraphs (a), (b) and (c) of the plan", "Notes paragraphs (a), (b) and (c) of the plan"),
    ],
)
def test_what_the_hand_slips_on_is_set_right(draft, typed, kept):
    assert draft("add-clause", "--text", typed).status == 0
    assert texts("operative")[-1] == kept


@pytest.mark.parametrize("text", ["Urges all: (a) To act; and (b) To pay.", "Urges all:\n(a) To act;\n(b) To pay."])
def test_sub_clauses_in_the_text_become_sub_clauses(draft, text):
    done = draft("add-clause", "--text", text)
    assert done.out == "3. Urges all:\n\n    (a) To act;\n\n    (b) To pay.\n"


def test_an_opener_of_the_other_part_than_the_place_is_a_mistake(draft):
    for text, at, kind in (("Urges all to act", "P1", "preambular"), ("Recalling it", "2", "operative")):
        done = draft("add-clause", "--text", text, "--at", at)
        assert (done.status, done.err.count("\n")) == (2, 1)
        assert f"say `--kind {kind}`" in done.err
        assert draft("add-clause", "--text", text, "--at", at, "--kind", kind).status == 0


@pytest.mark.parametrize("text", [";", ".", "***", "- ;", "(a) ;"])
def test_a_blank_clause_is_refused(draft, text):
    done = draft("add-clause", "--text", text, "--kind", "operative")
    assert done.status == 2
    assert "the clause is empty; type its text" in done.err
    assert draft("edit", "1", "--text", text).status == 2


def test_edit_takes_no_sub_clauses_into_the_text(draft):
    done = draft("edit", "1", "--text", "Urges all: (a) To act; (b) To pay")
    assert done.status == 2
    assert "`reskit edit 1`" in done.err


def test_a_text_that_opens_like_a_clause_is_added(draft):
    done = draft("add-clause", "Invites all States to publish their findings;")
    assert done.out == "3. Invites all States to publish their findings.\n"
    assert draft("add-clause", "Urges", "all", "to", "act").out == "4. Urges all to act.\n"


@pytest.mark.parametrize("text", ["OP12: Urges all to act", "“Urges all to act;”", "• Urges all to act"])
def test_what_a_text_was_copied_with_is_taken_off(draft, text):
    assert draft("add-clause", "--text", text).out == "3. Urges all to act.\n"
    assert draft("add-clause", text).out == "4. Urges all to act.\n"


def test_several_clauses_are_added_at_once_and_taken_back_at_once(draft, monkeypatch):
    before = Path("resolution.yaml").read_bytes()
    monkeypatch.setattr(
        "sys.stdin", io.StringIO("14. Invites all to act;\n15. Requests a report;\nRecalling the past,\n")
    )
    done = draft("add-clause", "-t", "-")
    assert "added 3 clauses: 3, 4, P3;" in done.err
    assert texts("operative")[2:] == ["Invites all to act", "Requests a report"]
    assert texts("preamble")[2:] == ["Recalling the past"]
    draft("undo")
    assert Path("resolution.yaml").read_bytes() == before


def test_several_clauses_keep_their_order_at_a_place(draft):
    done = draft("add-clause", "-t", "1. Invites all to act\n2. Requests a report", "--at", "2")
    assert texts("operative")[1:3] == ["Invites all to act", "Requests a report"]
    assert "2 clauses: 2, 3, 2 → 4" in done.err
    assert "cannot both begin" in draft("add-clause", "-t", "Recalling it all\nUrges all to act", "--at", "P1").err


def test_several_sub_clauses_go_under_one(draft):
    draft("add-clause", "--under", "1", "(a) To act\n(b) To pay")
    assert "(a) To act" in draft("show").out
    assert "(b) To pay" in draft("show").out


DOUBT = "The fund will pay\nThe fund will act"


def test_in_doubt_how_many_clauses_a_text_is_the_person_says(draft, monkeypatch):
    done = draft("add-clause", "-t", DOUBT, "-k", "operative")
    assert done.status == 2
    assert "may be 2 clauses or one; say which with `--several` or `--one`" in done.err
    draft("add-clause", "-t", DOUBT, "-k", "operative", "--several")
    draft("add-clause", "-t", DOUBT, "-k", "operative", "--one")
    assert texts("operative")[2:] == ["The fund will pay", "The fund will act", "The fund will pay The fund will act"]
    monkeypatch.setattr("resolution_kit.cli.meant.interactive", lambda: True)
    monkeypatch.setattr("typer.confirm", lambda *_, **__: True)
    draft("add-clause", "-t", DOUBT, "-k", "operative")
    assert texts("operative")[5:] == ["The fund will pay", "The fund will act"]


def test_a_sentence_that_opens_no_clause_is_a_search_and_that_is_said(draft):
    done = draft("add-clause", "we want a fund that pays for all of the naloxone")
    assert "begin it like one, such as `Calls upon …`" in done.err


def test_a_list_of_one_is_a_sub_clause(draft):
    assert "    (a) To act.\n" in draft("add-clause", "Urges States: (a) To act").out


def test_words_that_fit_only_what_the_body_may_not_adopt_say_so(reskit):
    reskit("new", "-c", "Security Council", "-t", "Peace", "--sponsor", "Peru")
    done = reskit("add-clause", "bitcoin")
    assert done.status == 2
    assert "nothing for the Security Council; 10 that fit `bitcoin` are worded for other bodies" in done.err
    assert "nothing found for `zyzzyva`" in reskit("add-clause", "zyzzyva").err
