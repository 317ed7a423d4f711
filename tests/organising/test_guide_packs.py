"""A guide pack of one's own: begun, checked, built, installed, found; and a zip from anybody that can do no harm."""

import zipfile

import pytest

from resolution_kit.knowledge import library
from resolution_kit.knowledge.library import places
from resolution_kit.organising.pack_files import build, files_of


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The data folder of the user, empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "data" / "reskit" / "guides"


@pytest.fixture(autouse=True)
def no_draft_before(monkeypatch):
    """No folder of a draft that another test read."""
    monkeypatch.setattr(places, "_BESIDE", [])


def ids():
    return {entry.id for entry in library.entries()}


def edited(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_new_pack_has_no_mistake_and_is_offered_in_its_folder(reskit):
    assert 0 == reskit("guide", "new", "water").status
    done = reskit("guide", "check", "water")
    assert (0, "water: nothing is wrong; 2 of 2 entries are finished, 1 facts\n") == (done.status, done.out)
    assert {"share-data.act", "share-data.reason"} <= ids()
    listed = [line.split(maxsplit=1) for line in reskit("guide", "list").out.splitlines()]
    assert ["water", "Our background guide (water)"] in listed


def test_a_pack_without_facts_is_a_pack(reskit, tmp_path):
    reskit("guide", "new", "water")
    (tmp_path / "water" / "facts.yaml").unlink()
    edited(tmp_path / "water" / "share-data.yaml", "    facts: [F1]\n", "")
    assert 0 == reskit("guide", "check", "water").status
    assert 0 == reskit("clauses", "show", "share-data.act").status


def test_an_entry_that_is_a_draft_is_offered_to_nobody(reskit, tmp_path):
    reskit("guide", "new", "water")
    edited(tmp_path / "water" / "share-data.yaml", "    guide: p. 4\n", "    guide: p. 4\n    draft: true\n")
    assert "share-data.act" not in ids()
    assert library.find_entry("share-data.act") is None
    assert "unfinished, not offered: share-data.act" in reskit("guide", "check", "water").out


def test_a_pack_of_ones_own_changes_no_id_of_those_that_reskit_brings(reskit, tmp_path):
    before = ids()
    reskit("guide", "new", "water")
    text = (tmp_path / "water" / "share-data.yaml").read_text("utf-8")
    (tmp_path / "water" / "funding.yaml").write_text(text.replace("share-data.", "funding."), "utf-8")
    assert before < ids()
    assert {"water/funding.act", "share-data.act"} <= ids()


def test_a_pack_in_the_folder_of_the_configuration_is_found_below_it(reskit, tmp_path, monkeypatch):
    reskit("guide", "new", "water")
    (tmp_path / "reskit.toml").write_text("")
    (tmp_path / "inbox").mkdir()
    monkeypatch.chdir(tmp_path / "inbox")
    assert "Our background guide" == library.guide("water").title


def test_a_pack_beside_the_draft_is_found_from_elsewhere(reskit, tmp_path, monkeypatch):
    (tmp_path / "bloc").mkdir()
    monkeypatch.chdir(tmp_path / "bloc")
    reskit("guide", "new", "rivers")
    assert 0 == reskit("new", "-c", "GA", "-g", "rivers", "--sponsor", "Peru").status
    (tmp_path / "away").mkdir()
    monkeypatch.chdir(tmp_path / "away")
    assert 2 != reskit("check", tmp_path / "bloc" / "resolution.yaml").status


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("guide.yaml", "guide: water", "guide: wine", "`guide: wine`, expected `guide: water`, the name of its folder"),
        ("guide.yaml", "topic: Our", "topik: Our", "without `topic`"),
        ("guide.yaml", "[share-data]", "[share-date]", "no recommendation `share-date` for `who-pays`"),
        ("guide.yaml", "slug: who-pays", "slug: who-pays\n    nmber: 2", "`nmber` is unknown, expected `number`"),
        ("facts.yaml", "unverified", "unverifed", "`status: unverifed`, expected one of verified"),
        ("share-data.yaml", "[F1]", "[F7]", "no fact `F7`"),
        ("share-data.yaml", "partner: share-data.reason", "partner: share-data.raison", "no entry `share-data.raison`"),
    ],
)
def test_a_slip_in_a_pack_is_named_with_its_file(reskit, tmp_path, file, old, new, said):
    reskit("guide", "new", "water")
    edited(tmp_path / "water" / file, old, new)
    done = reskit("guide", "check", "water")
    assert 1 == done.status
    assert said in done.out
    assert file in done.out


def test_what_a_pack_still_wants_is_no_mistake(reskit, tmp_path):
    reskit("guide", "new", "water")
    edited(
        tmp_path / "water" / "guide.yaml", "questions:", "  - {slug: dams, number: R2, summary: Open dams}\nquestions:"
    )
    edited(tmp_path / "water" / "facts.yaml", "    source: the guide, which names none\n", "")
    done = reskit("guide", "check", "water")
    assert 0 == done.status
    assert "recommendations without an entry: dams" in done.out
    assert "facts without a source: F1" in done.out


def test_entries_that_say_nearly_the_same_are_named(reskit, tmp_path):
    reskit("guide", "new", "water")
    path = tmp_path / "water" / "share-data.yaml"
    twin = path.read_text("utf-8").partition("entries:\n")[2].replace("share-data.act", "share-data.again")
    path.write_text(path.read_text("utf-8") + twin.partition("  - id: share-data.reason")[0], "utf-8")
    assert "`share-data.act` and `share-data.again` say nearly the same" in reskit("guide", "check", "water").out


@pytest.mark.slow
def test_a_pack_is_built_the_same_every_time_and_installed_for_all_folders(reskit, tmp_path, home, monkeypatch):
    reskit("guide", "new", "water")
    assert 0 == reskit("guide", "build", "water").status
    build(tmp_path / "water", tmp_path / "again.zip")
    assert (tmp_path / "water.zip").read_bytes() == (tmp_path / "again.zip").read_bytes()
    done = reskit("guide", "install", "water.zip")
    assert (0, True) == (done.status, (home / "water" / "guide.yaml").is_file())
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert "Our background guide" in reskit("guide", "show", "water").out
    assert 2 == reskit("guide", "install", tmp_path / "water.zip").status
    assert 0 == reskit("guide", "install", tmp_path / "water", "--force").status


def test_a_pack_with_mistakes_is_neither_built_nor_installed(reskit, tmp_path, home):
    reskit("guide", "new", "water")
    edited(tmp_path / "water" / "guide.yaml", "topic: Our", "topik: Our")
    assert 2 == reskit("guide", "build", "water").status
    done = reskit("guide", "install", "water")
    assert (2, False) == (done.status, home.exists())
    assert "guide.yaml" in done.err


@pytest.mark.parametrize(
    "name", ["../evil.yaml", "/evil.yaml", "a/b/c.yaml", "a\\..\\..\\c.yaml", "a/run.py", "C:x.yaml"]
)
def test_a_zip_with_a_file_that_may_not_be_is_refused(reskit, tmp_path, home, name):
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr("a/guide.yaml", "guide: a\ntitle: A\ntopic: A\n")
        packed.writestr(name, "x")
    done = reskit("guide", "install", "bad.zip")
    assert (2, 1, False) == (done.status, done.err.count("\n"), home.exists())
    assert "expected `<pack>/<name>.yaml`; nothing was unpacked" in done.err


def test_a_link_in_a_zip_is_refused(reskit, tmp_path, home):
    link = zipfile.ZipInfo("a/guide.yaml")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr(link, "/etc/passwd")
    assert (2, False) == (reskit("guide", "install", "bad.zip").status, home.exists())


def test_a_zip_that_grows_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a/guide.yaml", b" " * 30_000_000)
    with pytest.raises(Exception, match="expected a guide pack"):
        files_of(tmp_path / "bomb.zip")


def test_what_is_no_zip_is_refused_in_one_line(reskit, tmp_path):
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 broken")
    done = reskit("guide", "install", "x.zip")
    assert (2, 1) == (done.status, done.err.count("\n"))


def test_a_pack_begun_from_a_guide_has_no_mistake_and_offers_nothing(reskit, tmp_path):
    text = "Background\n\nIn 2019, 70,000 boats sank. Member States should open their harbours to every boat.\n"
    (tmp_path / "boats.txt").write_text(text, "utf-8")
    before = ids()
    assert 0 == reskit("guide", "extract", "boats.txt", "--out", "harbours", "--body", "sc").status
    done = reskit("guide", "check", "harbours")
    assert (0, before) == (done.status, ids())
    [path] = [p for p in (tmp_path / "harbours").iterdir() if p.name not in ("guide.yaml", "facts.yaml")]
    assert 'text: "Calls upon {states} to open their harbours to every boat"' in path.read_text("utf-8")
    assert "bodies: [sc]" in path.read_text("utf-8")
    assert 2 == reskit("guide", "extract", "boats.txt", "--out", "harbours").status
