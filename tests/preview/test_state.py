"""The state that everybody sees, without a browser."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from live_papers import ACTS, ENDS, paper

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause
from resolution_kit.preview import live as watching
from resolution_kit.preview.live import Live

MUN = style("mun")


def at_once(coroutine):
    """Run it in a thread of its own: in this one the loop of the browser may be running."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


OTHER = paper(Clause("Requests the Board to report", id="c3"), ENDS)


class Desk:
    """A draft on a desk: what a reader finds there, or what keeps it from being read."""

    def __init__(self):
        self.found = paper()

    def __call__(self):
        if isinstance(self.found, Exception):
            raise self.found
        return self.found, MUN


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def live(desk):
    return Live(desk, "draft.yaml")


def refresh(live):
    at_once(live.refresh())


def test_a_save_that_changes_nothing_is_no_news(live, desk):
    before = live.version
    desk.found = paper()
    refresh(live)
    assert live.version == before


def test_a_change_is_another_version_that_is_higher(live, desk):
    before = live.version
    desk.found = OTHER
    refresh(live)
    assert live.version > before
    assert live.view.resolution == OTHER


def test_what_cannot_be_read_is_told_and_the_last_text_stays(live, desk):
    before = live.version
    desk.found = Problem("not valid YAML", where="draft.yaml:3")
    refresh(live)
    assert live.refusal == "draft.yaml:3: not valid YAML"
    assert live.view.resolution == paper()
    assert live.version > before


def test_the_same_refusal_again_is_no_news(live, desk):
    desk.found = Problem("not valid YAML")
    refresh(live)
    before = live.version
    desk.found = Problem("not valid YAML")
    refresh(live)
    assert live.version == before


def test_a_draft_that_is_whole_again_is_news_though_its_text_is_the_old(live, desk):
    desk.found = Problem("not valid YAML")
    refresh(live)
    before = live.version
    desk.found = paper()
    refresh(live)
    assert live.refusal == ""
    assert live.version > before


def test_a_character_that_no_paper_can_hold_is_told(live, desk):
    desk.found = paper(Clause("Requests \x07 the Board", id="c3"), ENDS)
    refresh(live)
    assert "U+0007" in live.refusal
    assert live.view.resolution == paper()


def test_a_draft_that_breaks_reskit_does_not_end_the_page(live, desk):
    desk.found = ZeroDivisionError("a fault\nof reskit")
    refresh(live)
    assert live.refusal.startswith("draft.yaml: cannot be shown, ZeroDivisionError in test_state.py:")
    assert live.refusal.endswith(": a fault of reskit")


def test_who_waits_is_told_once_there_is_news(live, desk):
    async def both():
        waiting = [asyncio.create_task(live.newer(live.version)) for _ in range(3)]
        await asyncio.sleep(0)
        assert not any(task.done() for task in waiting)
        desk.found = OTHER
        await live.refresh()
        await asyncio.wait_for(asyncio.gather(*waiting), 5)

    at_once(both())


def test_who_knows_an_older_version_need_not_wait(live):
    at_once(live.newer(live.version - 1))


def test_nobody_waits_once_the_page_has_ended(live):
    async def end():
        waiting = asyncio.create_task(live.newer(live.version))
        await asyncio.sleep(0)
        live.close()
        await asyncio.wait_for(waiting, 5)

    at_once(end())


def test_where_the_system_tells_nothing_the_draft_is_looked_at(live, desk, tmp_path, monkeypatch):
    draft = tmp_path / "draft.yaml"
    draft.write_text("one", "utf-8")
    versions = []

    async def silent(*_, **__):
        for step in range(4):
            if step == 2:
                draft.write_text("another", "utf-8")
                desk.found = paper(ACTS, ACTS, ENDS)
            yield set()
            versions.append(live.version)

    monkeypatch.setattr(watching, "awatch", silent)
    at_once(watching.watch(live, draft, tmp_path))
    assert versions[0] == versions[1] < versions[2] == versions[3]


def test_other_files_of_the_folder_are_not_the_draft(live, tmp_path, monkeypatch):
    names = ("draft.yaml", "ours.yaml", "notes.txt", ".draft.yaml.tmp", "sub/other.yaml")
    asked = []

    async def told(*folders, watch_filter, **_):
        asked.extend(folders)
        asked.extend((name, watch_filter(None, str(tmp_path / name))) for name in names)
        return
        yield

    monkeypatch.setattr(watching, "awatch", told)
    at_once(watching.watch(live, tmp_path / "draft.yaml", tmp_path))
    assert asked == [
        tmp_path,
        ("draft.yaml", True),
        ("ours.yaml", True),
        ("notes.txt", False),
        (".draft.yaml.tmp", False),
        ("sub/other.yaml", False),
    ]
