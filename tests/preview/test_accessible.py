"""The page for everybody: on a phone, by keyboard, with a screen reader; the exported page as well."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from live_papers import EXAMPLES, PAPER
from playwright.sync_api import expect

from resolution_kit.knowledge.styles import names, style
from resolution_kit.organising.styles import sample
from resolution_kit.reading import read
from resolution_kit.writing import render

pytestmark = pytest.mark.slow  # a browser

FAULTY = PAPER.replace("Reaffirming that", "Reaffirm that 5% of").replace("committee:", "# committee:")

DESK = {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"}
PHONE = {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark"}


def faults(page):
    """What axe finds, the rules of best practice among them."""
    found = Axe().run(page).response["violations"]
    return [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found]


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("view", ["", "present"])
def test_the_live_page_has_no_fault(served, tab, screen, view):
    draft = served(text=FAULTY)
    page = tab(draft.url + view, **screen)
    expect(page.locator(".finding").first).to_be_visible()
    page.locator("summary").click()
    assert faults(page) == []


@pytest.mark.parametrize("paper", EXAMPLES, ids=lambda path: path.stem)
def test_the_exported_page_has_no_fault(paper, tab, tmp_path):
    resolution = read(paper)
    made = tmp_path / "paper.html"
    made.write_bytes(render(resolution, style(resolution.style), ".html"))
    for screen in (DESK, PHONE):
        assert faults(tab(made.as_uri(), **screen)) == []


@pytest.mark.parametrize("house", names())
def test_the_exported_page_has_no_fault_in_any_house_style(house, tab, tmp_path):
    made = tmp_path / "paper.html"
    made.write_bytes(render(sample(style(house)), style(house), ".html"))
    assert faults(tab(made.as_uri(), **DESK)) == []


@pytest.mark.parametrize("view", ["", "present"])
def test_a_narrow_phone_scrolls_one_way_only(served, tab, view):
    draft = served(text=FAULTY.replace("Guided by", f"Guided by {'unbreakable' * 12} and"))
    page = tab(draft.url + view, viewport={"width": 360, "height": 740})
    expect(page.locator(".finding").first).to_be_visible()
    page.locator("summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for note in page.locator(".finding").all():
        box = note.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360


def test_the_keyboard_reaches_readiness_then_every_finding_then_its_clause(served, tab):
    draft = served(text=FAULTY)
    page = tab(draft.url)
    focused = "document.activeElement.id || document.activeElement.localName"
    expect(page.locator(".finding").first).to_be_visible()
    count = page.locator(".finding").count()
    assert count > 2
    reached = []
    for _ in range(count + 2):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(focused))
    assert reached == ["summary", "found", *(f"from-{number}" for number in range(1, count + 1))]
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") != ""


def test_enter_opens_what_is_missing(served, tab):
    draft = served(text=FAULTY)
    page = tab(draft.url)
    page.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("dt").first).to_be_visible()


def test_focus_and_open_lists_outlive_a_save(served, tab):
    draft = served(text=FAULTY)
    page = tab(draft.url)
    page.locator("summary").click()
    page.locator("#from-1").focus()
    draft.change("Guided by", "Guided always by")
    expect(page.locator("#P1")).to_contain_text("Guided always by")
    assert page.evaluate("document.activeElement.id") == "from-1"
    expect(page.locator("dt").first).to_be_visible()


def test_a_screen_reader_finds_its_way_and_is_told_of_changes(draft, tab):
    page = tab(draft.url)
    expect(page.get_by_role("banner")).to_have_count(1)
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    status = page.get_by_role("status")
    expect(status).to_have_attribute("aria-live", "polite")
    kept = status.element_handle()
    draft.change("Reaffirming that", "Reaffirm that")
    expect(status).to_have_text("1 error")
    assert kept.evaluate("told => told.isConnected")  # a region that is put in anew is not read out
    expect(page.get_by_role("note")).to_contain_text("error, clause P2")


def test_nothing_moves_by_itself(draft, tab):
    page = tab(draft.url)
    draft.change("Guided by", "Guided always by")
    expect(page.locator(".changed")).to_have_count(1)
    assert page.evaluate("document.getAnimations().length") == 0


def test_the_projector_has_larger_type(draft, tab):
    size = "parseFloat(getComputedStyle(document.getElementById('P1')).fontSize)"
    wide = {"width": 1920, "height": 1080}
    usual, large = (tab(draft.url + view, viewport=wide).evaluate(size) for view in ("", "present"))
    assert large > 2 * usual


def test_printed_it_is_the_paper_alone(served, tab):
    draft = served(text=FAULTY)
    page = tab(draft.url)
    page.emulate_media(media="print")
    expect(page.locator(".bar")).to_be_hidden()
    expect(page.locator(".finding").first).to_be_hidden()
    expect(page.locator("#P1")).to_be_visible()
