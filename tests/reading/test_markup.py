import pytest

from resolution_kit.reading.markdown_inline import from_markdown


@pytest.mark.parametrize(
    "text",
    [
        "plain words, 5 < 6, snake_case and R&D",
        "*Recalling* its resolution, and *affirming* it",
        "[on the report of the Third Committee (A/79/1)]",
        "a note[^1] and [a link](https://example.org/a_b)",
        "80/___ of 2025",
    ],
)
def test_text_and_single_stars_stay(text):
    assert from_markdown(text).text == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("_Recalling_ it", "*Recalling* it"),
        ("__Urges__ all", "Urges all"),
        ("**Urges** *all*", "Urges *all*"),
        ("***Urges*** all", "*Urges* all"),
        ("*Recalling also,* it", "*Recalling also*, it"),
        ("*Further* *invites* all", "*Further invites* all"),
        ("5 * 6 and a lone * star", r"5 \* 6 and a lone \* star"),
        (r"\*not italic\* and a back\\slash", r"\*not italic\* and a back\\slash"),
        (r"1\. Urges", "1. Urges"),
        ("<u>Endorses</u> the plan", "Endorses the plan"),
        ("<em>Recalling</em> it", "*Recalling* it"),
        ("a &amp; b&nbsp;c", "a & b\xa0c"),
        ("one<br>two", "one\ntwo"),
        ("**unclosed bold", r"\*\*unclosed bold"),
    ],
)
def test_markup_becomes_inline_text(source, text):
    assert from_markdown(source).text == text


def test_bold_and_underlining_at_the_head_are_evidence():
    assert from_markdown("**Urges** all").lead == "Urges"
    assert from_markdown("<u>Endorses</u> the plan").lead == "Endorses"
    assert from_markdown("*Recalling* it").lead == ""
    assert from_markdown("all **Urges**").lead == ""
    assert from_markdown("**Political situation**").bold


@pytest.mark.slow
def test_a_long_line_of_marks_costs_little():
    assert from_markdown("*a _b " * 50_000).text.count("a") == 50_000


def test_only_a_rule_in_the_first_line_opens_front_matter():
    from resolution_kit.reading.markdown import _without_front

    assert _without_front("---\ntopic: Water\n---\nUrges") == "\ntopic: Water\n\nUrges"
    assert _without_front("---- \ntopic: Water\n---\nUrges\n---") == "---- \ntopic: Water\n---\nUrges\n---"
    assert _without_front("Urges\n---\ntopic: Water\n---") == "Urges\n---\ntopic: Water\n---"
    assert _without_front("---\ntopic: Water") == "---\ntopic: Water"
    assert _without_front("---\na\n--- \nb\n---") == "\na\n\nb\n---"
