"""`reskit styles`: list, show, check, new."""

from pathlib import Path

import pytest

from resolution_kit.cli.main import run
from resolution_kit.knowledge.styles import names

pytestmark = pytest.mark.slow


@pytest.fixture
def reskit(tmp_path, monkeypatch, capsys):
    """Run one command in an empty folder: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments):
        status = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def test_the_list_has_every_style_once(reskit):
    status, out, err = reskit("styles", "list")
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == names()
    assert "thimun      THIMUN and the conferences affiliated with it" in out.splitlines()


def test_styles_of_the_folder_come_first(reskit):
    Path("ours.yaml").write_text("extends: mun\ntitle: Our conference\n", "utf-8")
    Path("thimun.yaml").write_text("extends: thimun\ntitle: THIMUN as we want it\n", "utf-8")
    Path("broken.yaml").write_text("extends: nosuch\n", "utf-8")
    Path("resolution.yaml").write_text("committee: CND\n", "utf-8")
    lines = reskit("styles", "list")[1].splitlines()
    assert [" ".join(line.split()) for line in lines[:3]] == [
        "broken cannot be used; see `reskit styles check broken.yaml` (in this folder)",
        "ours Our conference (in this folder)",
        "thimun THIMUN as we want it (in this folder)",
    ]
    assert len(lines) == len(names()) + 2


def test_a_style_is_shown_with_its_source_its_settings_and_a_page(reskit):
    status, out, _ = reskit("styles", "show", "oas")
    assert status == 0
    assert out.startswith("oas: Organization of American States\nSource: Resolutions AG/RES. 1778")
    assert "Gaps: " in out
    assert "  verb: infinitive\n" in out
    assert "RESOLVES:\n\n1. To call upon all Member States:\n" in out


def test_an_unknown_style_is_refused(reskit):
    status, out, err = reskit("styles", "show", "nosuch")
    assert (status, out) == (2, "")
    assert err.startswith("reskit: no house style `nosuch`; there are ")


def test_a_new_style_is_a_file_that_the_check_accepts(reskit):
    status, out, err = reskit("styles", "new", "ours", "--extends", "thimun")
    assert (status, out) == (0, "ours.yaml: begins as thimun\n")
    assert "reskit styles check ours.yaml" in err
    status, out, err = reskit("styles", "check", "ours.yaml")
    assert (status, err) == (
        0,
        "note: `source` is empty; say where it is written that papers look so, others will ask\n",
    )
    assert "QUESTION OF: International drug control" in out
    assert "   a) to register importers" in out


def test_a_new_style_never_overwrites(reskit):
    Path("ours.yaml").write_text("mine", "utf-8")
    status, _, err = reskit("styles", "new", "ours")
    assert status == 2
    assert "`ours.yaml` is there already and stays as it is" in err
    assert Path("ours.yaml").read_text("utf-8") == "mine"


@pytest.mark.parametrize("name", ["../ours", "ours.yaml", "our style", "", "-"])
def test_a_name_that_no_file_should_have_is_refused(reskit, name):
    status, _, err = reskit("styles", "new", "--", name)
    assert status == 2
    assert err.count("\n") == 1
    assert list(Path().iterdir()) == []


def test_a_mistake_has_its_line_what_was_found_and_what_was_expected(reskit):
    Path("ours.yaml").write_text("extends: mun\noperative:\n  emphasis: red\nrules: {nosuch: off}\n", "utf-8")
    status, out, _ = reskit("styles", "check", "ours.yaml")
    assert status == 1
    assert out == "ours.yaml:3: `emphasis: red`, expected one of none, italic, underline, bold\n"


def test_a_file_that_is_not_there_is_refused_with_what_to_type(reskit):
    status, _, err = reskit("styles", "check", "ours.yaml")
    assert status == 2
    assert err == "reskit: no file `ours.yaml`; begin one with `reskit styles new ours`\n"


def test_a_style_of_the_folder_is_found_by_its_name_in_every_command(reskit):
    Path("ours.yaml").write_text('extends: mun\norgan: {again: "{organ} hereby:"}\n', "utf-8")
    assert reskit("new", "draft.yaml", "-c", "CND", "-t", "Drugs", "--sponsor", "Peru", "--style", "ours")[0] == 0
    reskit("add-clause", "--text", "Recalling the Charter of the United Nations")
    reskit("add-clause", "--text", "Calls upon all States to act")
    status, out, _ = reskit("show")
    assert status == 0
    assert "The Commission on Narcotic Drugs hereby:" in out
    assert reskit("export", "-o", "paper.md", "--force")[0] == 0
    assert reskit("check", "paper.md", "--style", "ours")[0] in (0, 1)
    assert "house style: ours" in reskit("import", "paper.md", "-o", "back.yaml")[2]
