"""Show, check, export, clauses, explain, import, and how every command speaks."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from resolution_kit.cli.main import program


def commands(group, *names):
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, *names, name)
        elif not command.hidden:  # typed by git, not by people
            yield (*names, name), command


ALL = list(commands(get_command(program())))


@pytest.mark.parametrize("names", [names for names, _ in ALL], ids=" ".join)
def test_every_command_has_help_with_an_example(reskit, names):
    done = reskit(*names, "--help")
    assert done.status == 0
    assert "Example" in done.out
    assert f"reskit {' '.join(names)}" in done.out


def test_without_a_command_the_program_says_what_there_is(reskit):
    page = reskit()
    assert 0 == page.status
    assert 24 > len(page.out.splitlines())
    assert 80 >= max(map(len, page.out.splitlines()))
    assert "add-clause" in reskit().out


def test_show_prints_the_draft_as_a_page(draft):
    out = draft("show").out
    assert "Committee: Commission on Narcotic Drugs" in out
    assert "Recalling the Charter of the United Nations,\n" in out
    assert "2. Decides to return to the question at its next session.\n" in out
    assert "\x1b" not in out


def test_check_of_a_good_draft_finds_nothing_and_says_so_kindly(draft):
    done = draft("check")
    assert (done.status, done.out) == (0, "No findings: the form is in order.\n")


def test_check_gives_json_as_the_contract_says(draft):
    paper = "The General Assembly,\n\nRecalling its work;\n\n1. Urges all States to act.\n"
    Path("paper.txt").write_text(paper, "utf-8")
    done = draft("check", "paper.txt", "--format", "json", "--style", "un")
    found = json.loads(done.out)
    assert done.status == 1
    assert {"file", "code", "name", "severity", "message", "line", "column", "clause", "fix", "group"} == set(found[0])
    assert any(f["code"] == "PRE02" and f["line"] == 3 and f["clause"] == "P1" for f in found)


def test_one_broken_paper_is_reported_and_the_rest_is_checked(draft):
    Path("good.txt").write_text("The General Assembly,\n\nRecalling its work,\n\n1. Urges States to act.\n", "utf-8")
    Path("broken.docx").write_bytes(b"not a zip")
    done = draft("check", "broken.docx", "good.txt", "--format", "json")
    assert done.status == 2
    assert json.loads(done.out) is not None
    assert "broken.docx" in done.err


def test_export_makes_word_markdown_and_text(draft):
    done = draft("export", "-o", "a.docx", "-o", "a.md", "-o", "a.txt")
    assert done.status == 0, done.err
    assert Path("a.docx").read_bytes()[:2] == b"PK"
    assert "1. " in Path("a.txt").read_text("utf-8")


def test_export_overwrites_nothing_unless_told_to(draft):
    Path("a.md").write_text("mine", "utf-8")
    assert draft("export", "-o", "a.md").status == 2
    assert draft("export", "-o", "a.md", "--force").status == 0


def test_errors_stop_an_export_and_say_so(draft):
    draft("add-clause", "--text", "Recalling that this is no operative clause", "--kind", "operative")
    done = draft("export", "-o", "a.md")
    assert done.status == 2
    assert "--force" in done.err
    assert not Path("a.md").exists()
    assert draft("export", "-o", "a.md", "--force").status == 0


def test_the_same_draft_gives_the_same_bytes(draft):
    draft("export", "-o", "a.docx")
    draft("export", "-o", "b.docx")
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


def test_a_search_survives_typing_errors(reskit):
    done = reskit("clauses", "search", "nalxone", "overdos")
    assert done.status == 0
    assert "harm-reduction." in done.out


def test_a_search_for_what_the_library_has_not_finds_nothing(reskit):
    done = reskit("clauses", "search", "saxophone")
    assert (done.status, done.out) == (2, "")
    assert "nothing found for `saxophone`; try other words" in done.err


def test_a_search_does_not_look_into_the_middle_of_words(reskit):
    assert "nothing found for `harmac`" in reskit("clauses", "search", "harmac").err


def test_list_takes_a_subject_as_it_stands(reskit):
    assert reskit("clauses", "list", "capacity").out == reskit("clauses", "list", "-r", "capacity").out
    assert "did you mean `capacity`?" in reskit("clauses", "list", "capasity").err


def test_a_list_can_be_narrowed_by_part_body_and_recommendation(reskit):
    done = reskit("clauses", "list", "-k", "operative", "-b", "oas", "-r", "pen-online")
    assert done.status == 0
    assert all(line.strip().startswith("pen-online.") for line in done.out.splitlines()[:-1])


def test_an_entry_shows_its_facts_and_sources(reskit):
    done = reskit("clauses", "show", "pen-online.register")
    assert "Bodies: ga, ecosoc, cnd" in done.out
    assert "Fact F5.3" in done.out
    assert "In the guide: section 5" in done.out


def test_explain_prints_the_page_of_a_rule(reskit):
    done = reskit("explain", "preamble-without-comma")
    assert done.out.startswith("PRE02 preamble-without-comma (error)")
    assert "Bad:" in done.out


def test_an_unknown_rule_is_refused_with_a_suggestion(reskit):
    assert "did you mean `preamble-without-comma`" in reskit("explain", "preamble-without-coma").err


def test_an_imported_paper_is_accounted_for(reskit):
    head = "Committee: CND\n\nThe Commission on Narcotic Drugs,\n\nRecalling its work,"
    paper = f"{head}\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"
    Path("paper.txt").write_text(paper, "utf-8")
    done = reskit("import", "paper.txt", "-o", "draft.yaml")
    assert "1 preambular, 2 operative" in done.out
    assert Path("draft.yaml").exists()


MISTAKES = [
    ("chek",),
    ("show", "--nonsense"),
    ("export", "missing.yaml", "-o", "x.docx"),
    ("check", "missing.docx"),
    ("check", "paper.pdf"),
    ("show", "--style", "nowhere"),
    ("clauses", "show", "nothing.here"),
    ("clauses", "list", "--body", "fifa"),
    ("new", "--guide", "synthetic-drug", "-c", "CND"),
    ("add-clause",),
    ("explain", "ABC99"),
    ("undo",),
    ("import", "paper.odt"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=" ".join)
def test_a_mistake_is_one_clear_line_and_exit_2(reskit, mistake):
    done = reskit(*mistake)
    assert done.status == 2
    assert done.out == ""
    assert len(done.err.strip().splitlines()) == 1, done.err
    assert done.err.startswith("reskit: ")


@pytest.mark.slow
def test_the_program_runs_as_a_process_and_a_closed_pipe_is_no_error():
    call = [sys.executable, "-c", "from resolution_kit.cli.main import main; main()", "clauses", "list"]
    done = subprocess.run([*call], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    piped = subprocess.run(
        ["sh", "-c", f'"{call[0]}" -c "{call[2]}" clauses list | head -1'], capture_output=True, text=True, check=False
    )
    assert piped.stderr == ""


def test_only_the_module_of_the_command_typed_is_imported():
    script = (
        "import sys; from resolution_kit.cli.main import run; run(['rules']);"
        "print(sorted(name for name in sys.modules if name.startswith('resolution_kit.cli.')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    own = "'resolution_kit.cli.explain'"
    shared = [f"'resolution_kit.cli.{name}'" for name in ("common", "draft_argument", "hints", "main", "spoken")]
    assert done.stderr == f"[{', '.join(sorted([own, *shared]))}]\n"


@pytest.mark.parametrize("suffix", ["docx", "md", "txt"])
@pytest.mark.parametrize("committee", ["CND", "DISEC", "Permanent Council"])
def test_an_export_that_is_imported_knows_its_body_again(reskit, suffix, committee):
    reskit("new", "-c", committee, "-t", "Synthetic drugs", "--sponsor", "Peru")
    reskit("add-clause", "--text", "Recalling the Charter of the United Nations")
    reskit("add-clause", "--text", "Calls upon Member States to share what they know")
    reskit("export", "-o", f"paper.{suffix}")
    assert reskit("import", f"paper.{suffix}", "-o", "again.yaml").status == 0
    of = [line for line in Path("resolution.yaml").read_text("utf-8").splitlines() if line.startswith("body:")]
    assert of == [line for line in Path("again.yaml").read_text("utf-8").splitlines() if line.startswith("body:")]


def test_stars_of_a_text_come_back_as_typed(reskit):
    typed = "The General Assembly,\n\nRecalling the *Charter* and 5 * 3,\n\n1. *Calls upon* all to act.\n"
    Path("paper.txt").write_text(typed, "utf-8")
    reskit("import", "paper.txt", "-o", "again.yaml", "--style", "un")
    reskit("export", "again.yaml", "-o", "again.txt")
    assert "Recalling the *Charter* and 5 * 3," in Path("again.txt").read_text("utf-8")
    assert "the *Charter* and 5 * 3" in reskit("outline", "paper.txt", "--format", "json").out


def test_an_import_says_if_the_first_label_lies_below_the_preamble(reskit):
    lines = [
        "The General Assembly,",
        "Recalling:",
        "(a) its resolution 70/1,",
        "(b) the Charter,",
        "1. Urges all to act.",
    ]
    text = "\n".join(lines)
    Path("paper.txt").write_text(text, "utf-8")
    done = reskit("import", "paper.txt")
    assert "line 3: the first label, `(a)`, was read as one of a list in the preamble" in done.err
    Path("usual.txt").write_text(text.replace("(a) ", "").replace("(b) ", ""), "utf-8")
    assert "first label" not in reskit("import", "usual.txt", "-o", "usual.yaml").err


def test_an_import_says_what_it_leaves_out_and_keeps_comments_beside_their_clauses(reskit):
    Path("paper.docx").write_bytes(commented())
    done = reskit("import", "paper.docx")
    assert "1 comment, line 3: Who pays?" in done.err
    text = Path("resolution.yaml").read_text("utf-8")
    assert "  # Ana: Who pays?\n  - id: " in text
    assert "code: `1.1`, from the header of the pages" in done.err


def commented():
    """A Word file with a comment on its clause and the number of the draft in its header."""
    import docx

    document = docx.Document()
    for text in ("The General Assembly,", "Recalling its resolution 70/1,", "1. Urges all States to act."):
        paragraph = document.add_paragraph(text)
    document.add_comment(paragraph.runs, "Who pays?", "Ana")
    document.sections[0].header.paragraphs[0].text = "Draft Resolution 1.1"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("body", ["CND", "cnd", "Commission on Narcotic Drugs"])
def test_a_body_is_named_in_any_case_and_by_its_name(reskit, body):
    assert reskit("clauses", "list", "--body", body) == reskit("clauses", "list", "--body", "cnd")
    assert reskit("clauses", "show", "pen-online.register", "-b", body).status == 0
