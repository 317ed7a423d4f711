"""`reskit export --to`: files beside the draft, in one format or in all."""

import sys
from pathlib import Path

import pytest

from resolution_kit.data.side_by_side import FEWEST
from resolution_kit.model import walk
from resolution_kit.reading import read
from resolution_kit.writing import WRITERS

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def shapes(path: Path) -> list[tuple[str, str, int]]:
    return [(placed.ref, placed.kind, placed.level) for placed in walk(read(path))]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_goes_out_in_every_format_and_is_read_back(reskit, example):
    Path("draft.yaml").write_bytes(example.read_bytes())
    done = reskit("export", "draft.yaml", "--to", "all")
    assert (done.status, done.err) == (0, "")
    assert done.out.split() == [f"draft{suffix}" for suffix in WRITERS]
    assert all(Path(name).stat().st_size > 0 for name in done.out.split())
    for name in ("draft.docx", "draft.md", "draft.odt", "draft.txt"):
        assert shapes(Path(name)) == shapes(example)


def test_nothing_is_written_where_one_of_the_files_is_there(draft):
    Path("resolution.html").write_text("mine", "utf-8")
    done = draft("export", "--to", "all")
    assert done.status == 2
    assert "`resolution.html` is there already" in done.err
    assert sorted(path.name for path in Path().glob("resolution.*")) == ["resolution.html", "resolution.yaml"]


def test_without_the_extra_for_pdf_all_others_are_made_and_a_line_says_how_to_get_it(draft, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    done = draft("export", "--to", "all")
    assert done.status == 0
    assert done.err == "note: PDF needs Typst; get it with: pip install 'reskit[pdf]'\n"
    assert done.out.split() == [f"resolution{suffix}" for suffix in WRITERS if suffix != ".pdf"]


def test_without_the_extra_a_pdf_alone_is_refused(draft, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    done = draft("export", "--to", "pdf")
    assert done.status == 2
    assert done.err == "reskit: PDF needs Typst; get it with: pip install 'reskit[pdf]'\n"
    assert not Path("resolution.pdf").exists()


def test_an_unknown_format_is_refused_with_those_there_are(draft):
    done = draft("export", "--to", "rtf")
    assert done.status == 2
    assert "no format `rtf`" in done.err
    assert "docx, html, md, odt, pdf, txt, typ, xml, and `all`" in done.err


def two_drafts():
    for name in ("a", "b"):
        Path(f"{name}.yaml").write_bytes(EXAMPLES[0].read_bytes())


def test_many_drafts_go_out_in_several_formats_in_one_run(reskit):
    two_drafts()
    done = reskit("export", "a.yaml", "b.yaml", "--to", "docx,md")
    assert (0, "") == (done.status, done.err)
    assert ["a.docx", "a.md", "b.docx", "b.md"] == done.out.split()


def test_as_many_drafts_as_pay_for_processes_go_out_as_each_alone(reskit):
    names = [f"{number:02}" for number in range(FEWEST + 1)]
    for name in names:
        Path(f"{name}.yaml").write_bytes(EXAMPLES[0].read_bytes())
    done = reskit("export", *(f"{name}.yaml" for name in names), "--to", "md")
    assert [f"{name}.md" for name in names] == done.out.split()
    assert 1 == len({Path(f"{name}.md").read_bytes() for name in names})


def test_a_draft_that_cannot_go_out_stops_no_other(reskit):
    two_drafts()
    Path("a.yaml").write_text("style: [", "utf-8")
    done = reskit("export", "a.yaml", "b.yaml", "--to", "md")
    assert 2 == done.status
    assert done.err.startswith("reskit: a.yaml")
    assert ["b.md"] == done.out.split()


def test_one_file_for_many_drafts_is_refused(reskit):
    two_drafts()
    done = reskit("export", "a.yaml", "b.yaml", "-o", "both.docx")
    assert 2 == done.status
    assert "`-o both.docx` is one file for 2 drafts; name the format: --to docx" in done.err


def test_two_drafts_of_one_name_are_refused_before_anything_is_written(reskit):
    two_drafts()
    Path("a.yml").write_bytes(EXAMPLES[0].read_bytes())
    done = reskit("export", "a.yaml", "a.yml", "b.yaml", "--to", "md")
    assert 2 == done.status
    assert "two drafts would make `a.md`" in done.err
    assert [] == list(Path().glob("*.md"))


def test_open_slots_stop_an_export_with_the_command_that_fills_each(draft):
    draft("add-clause", "Invites {country} and {region} to report by {date}")
    done = draft("export", "-o", "paper.md")
    assert (done.status, done.out) == (1, "")
    assert (
        "3: {country} is open in “Invites {country} and {region} to report by …”; `reskit fill --set country=…`"
        in done.err
    )
    assert done.err.count("reskit fill --set") == 3
    assert not Path("paper.md").exists()
    draft("fill", "--set", "country=mexico", "--set", "region=the Caribbean")
    assert draft("export", "-o", "paper.md").err.count("reskit fill --set") == 1
    assert draft("export", "-o", "paper.md", "--force").status == 0
    assert "Mexico and the Caribbean" in Path("paper.md").read_text("utf-8")


def test_open_slots_stand_in_check_and_in_ready(draft):
    draft("add-clause", "Invites {country} to report")
    done = draft("check")
    assert done.status == 1
    assert "reskit fill 3 --set country=…" in " ".join(done.out.split())
    assert "{country} in 3; `reskit fill`" in draft("ready").out


def test_a_name_that_is_not_there_is_the_file_to_write(draft):
    assert "moon.docx\n" == draft("export", "moon.docx").out
    assert "a.md\nb.txt\n" == draft("export", "resolution", "a.md", "-o", "b.txt").out.replace(
        "b.txt\na.md", "a.md\nb.txt"
    )
    assert "resolution.docx\n" == draft("export", "to", "Word").out
    assert "resolution.md\n" == draft("export", "markdown").out
    assert Path("moon.docx").read_bytes() == Path("resolution.docx").read_bytes()


def test_a_draft_that_is_not_there_is_no_file_to_write(draft):
    done = draft("export", "other.yaml")
    assert 2 == done.status
    assert not Path("other.yaml").exists()
