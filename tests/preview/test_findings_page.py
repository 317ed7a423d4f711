"""The page of findings of a folder, as Chromium shows it: by keyboard, on a phone, with a screen reader."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.slow  # a browser

GOOD = """\
Committee: General Assembly
Topic: Mangroves
Sponsors: Kenya

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Convinced that mangroves shelter coasts from storms,

1. Calls upon coastal Member States to map their mangroves, with the advice of fishers, before the end of 2028;

2. Decides to return to the matter at its next session.
"""


@pytest.fixture
def page(reskit, tmp_path):
    Path("in").mkdir()
    Path("in/1-good.txt").write_text(GOOD, "utf-8")
    evil = GOOD.replace("storms,", "<script>document.title='evil'</script> <b>storms</b>;")
    Path("in/2 <i>evil.txt").write_text(evil.replace("coastal Member States", "coastal member states"), "utf-8")
    made = tmp_path / "findings.html"
    made.write_text(reskit("check", "in", "--style", "mun", "--format", "html").out, "utf-8")
    return made


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_the_page_has_no_fault_and_scrolls_one_way_only(page, tab, width, scheme):
    shown = tab(page.as_uri(), viewport={"width": width, "height": 800}, color_scheme=scheme)
    for paper in shown.locator("summary").all():
        paper.click()
    assert [fault["id"] for fault in Axe().run(shown).response["violations"]] == []
    assert shown.evaluate("document.documentElement.scrollWidth") == width


def test_what_a_paper_says_is_text(page, tab):
    shown = tab(page.as_uri())
    assert shown.title() == "Findings"
    assert shown.locator("script, i").count() == 0
    assert "2 <i>evil.txt" in shown.locator("h2").first.inner_text()


def test_the_paper_with_most_faults_comes_first_and_opens_by_keyboard(page, tab):
    shown = tab(page.as_uri())
    assert "1-good.txt" in shown.locator("h2").last.inner_text()
    shown.keyboard.press("Tab")
    shown.keyboard.press("Enter")
    assert shown.locator("mark", has_text="member states").is_visible()
