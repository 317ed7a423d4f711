"""Automatic numbers as Word shows them."""

import pytest
from word_parts import MUN, UN, abstract, ind, level, lists, num, p, style

from resolution_kit.reading.word.counters import counted


@pytest.fixture
def labels(read):
    def shown(*places, numbering, **parts):
        """The labels of paragraphs, each given as its level or as (list, level)."""
        places = [place if isinstance(place, tuple) else (1, place) for place in places]
        return [found.label for found in read(*(p("x", num=place) for place in places), numbering=numbering, **parts)]

    return shown


def test_a_paragraph_without_a_list_has_no_label(read):
    assert [(x.label, x.depth) for x in read(p("x"), numbering=lists(MUN))] == [(None, None)]


def test_list_nought_takes_a_paragraph_out_of_the_list_of_its_style(read):
    styles = style("Clause", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    found = read(p("a", style="Clause"), p("b", style="Clause", num=(0, 0)), p("c", style="Clause"),
                 numbering=lists(MUN), styles=styles)  # fmt: skip
    assert [x.label for x in found] == ["1.", None, "2."]


def test_a_list_that_is_not_there_gives_no_label(labels):
    assert labels((7, 0), numbering=lists(MUN)) == [None]
    assert labels((1, 0), numbering=num(1, 9)) == [None]
    assert labels((1, 0), numbering="") == [None]


def test_a_bullet_without_a_sign_gives_no_label_but_a_depth(read):
    found = read(p("goes on", num=(1, 1)), numbering=lists([("bullet", " "), ("bullet", " ")]))
    assert [(x.label, x.depth) for x in found] == [(None, 1)]


def test_levels_count_by_themselves_and_begin_anew_below_the_next_one(labels):
    assert labels(0, 1, 1, 2, 2, 1, 0, 1, 2, numbering=lists(MUN)) == [
        "1.", "a)", "b)", "i.", "ii.", "c)", "2.", "a)", "i.",
    ]  # fmt: skip


def test_the_depth_is_the_level_of_the_list(read):
    found = read(*(p("x", num=(1, i)) for i in (0, 1, 2, 1)), numbering=lists(UN))
    assert [x.depth for x in found] == [0, 1, 2, 1]


@pytest.mark.parametrize(
    ("way", "text", "shown"),
    [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("decimal", "OP%1", ["OP1", "OP2", "OP3"]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("lowerLetter", "(%1)", ["(a)", "(b)", "(c)"]),
        ("upperLetter", "%1.", ["A.", "B.", "C."]),
        ("lowerRoman", "%1)", ["i)", "ii)", "iii)"]),
        ("upperRoman", "%1.", ["I.", "II.", "III."]),
        ("ordinal", "%1", ["1st", "2nd", "3rd"]),
        ("numberInDash", "%1", ["- 1 -", "- 2 -", "- 3 -"]),
        ("decimalEnclosedCircle", "%1", ["①", "②", "③"]),
        ("chicago", "%1", ["*", "†", "‡"]),
        ("russianLower", "%1)", ["а)", "б)", "в)"]),
        ("bullet", "•", ["•", "•", "•"]),
        ("none", "", [None, None, None]),
        ("none", "Article %1:", ["Article :", "Article :", "Article :"]),
        ("whatever", "%1.", ["1.", "2.", "3."]),
    ],
)  # fmt: skip
def test_every_way_to_count(labels, way, text, shown):
    assert labels(0, 0, 0, numbering=lists([(way, text)])) == shown


def test_letters_after_z_are_doubled_and_numbers_past_all_bounds_are_in_figures():
    assert [counted("lowerLetter", n) for n in (9, 26, 27, 52, 53)] == ["i", "z", "aa", "zz", "aaa"]
    assert [counted("lowerRoman", n) for n in (4, 9, 14, 49, 1990)] == ["iv", "ix", "xiv", "xlix", "mcmxc"]
    assert [counted(way, 999_999_999) for way in ("lowerRoman", "upperLetter", "chicago")] == ["999999999"] * 3
    assert [counted("ordinal", n) for n in (11, 12, 13, 21, 112)] == ["11th", "12th", "13th", "21st", "112th"]
    assert [counted("lowerLetter", n) for n in (0, -3)] == ["0", "-3"]


@pytest.mark.parametrize(
    ("sign", "font", "shown"),
    [("\uf0b7", "Symbol", "•"), ("\uf0a7", "Wingdings", "▪"), ("§", "Wingdings", "▪"), ("\uf0d8", "Wingdings", "➢"),
     ("o", "Courier New", "o"), ("–", "Times New Roman", "–"), ("\uf0b7", "", "•")],
)  # fmt: skip
def test_bullets_of_symbol_fonts_are_shown_as_signs(labels, sign, font, shown):
    look = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>'
    bullet = f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{sign}"/>{look}</w:lvl>'
    assert labels(0, numbering=lists([bullet])) == [shown]


def test_labels_of_several_numbers(labels):
    legal = [("decimal", "%1."), ("decimal", "%1.%2."), ("decimal", "%1.%2.%3")]
    assert labels(0, 1, 1, 2, 0, 1, numbering=lists(legal)) == ["1.", "1.1.", "1.2.", "1.2.1", "2.", "2.1."]


def test_legal_numbers_are_figures_at_every_level(labels):
    articles = [("upperRoman", "Article %1"), level(1, "decimalZero", "Section %1.%2", more="<w:isLgl/>")]
    assert labels(0, 1, 0, 1, numbering=lists(articles)) == ["Article I", "Section 1.01", "Article II", "Section 2.01"]


def test_a_level_may_start_with_any_number(labels):
    assert labels(0, 1, 1, 0, numbering=lists([("decimal", "%1.", 5), ("lowerLetter", "(%2)", 3)])) == [
        "5.", "(c)", "(d)", "6.",
    ]  # fmt: skip


def test_a_lower_level_that_comes_first_counts_the_higher_one_as_begun(labels):
    assert labels(1, 1, 0, 1, numbering=lists([("decimal", "%1."), ("decimal", "%1.%2")])) == [
        "1.1",
        "1.2",
        "2.",
        "2.1",
    ]


def test_lists_of_one_definition_count_on(labels):
    numbering = abstract(1, MUN) + num(1, 1) + num(2, 1)
    assert labels((1, 0), (1, 0), (2, 0), (1, 0), numbering=numbering) == ["1.", "2.", "3.", "4."]


def test_lists_of_two_definitions_count_each_for_itself(labels):
    assert labels((1, 0), (2, 0), (1, 0), (2, 0), numbering=lists(MUN, UN)) == ["1.", "1.", "2.", "2."]


def test_a_list_that_begins_anew_does_so_once_and_the_first_list_goes_on_from_there(labels):
    numbering = abstract(1, MUN) + num(1, 1) + num(2, 1, {0: 1})
    assert labels((1, 0), (1, 0), (2, 0), (2, 0), (1, 0), numbering=numbering) == ["1.", "2.", "1.", "2.", "3."]


def test_a_list_may_begin_anew_with_another_number(labels):
    numbering = abstract(1, MUN) + num(1, 1, {0: 7, 1: 4})
    assert labels((1, 0), (1, 1), (1, 0), (1, 1), numbering=numbering) == ["7.", "d)", "8.", "d)"]


def test_a_nested_list_of_its_own_leaves_the_numbers_above_alone(labels):
    numbering = abstract(1, UN) + num(1, 1) + num(2, 1, {0: 1, 1: 1, 2: 1}) + num(3, 1, {0: 1, 1: 1})
    places = [(1, 0), (1, 0), (2, 1), (2, 1), (1, 0), (3, 1), (1, 0)]
    assert labels(*places, numbering=numbering) == ["1.", "2.", "(a)", "(b)", "3.", "(a)", "4."]


def test_a_list_may_replace_a_level(labels):
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1)")}</w:lvlOverride>'
    numbering = abstract(1, MUN) + num(1, 1) + num(2, 1, more=own)
    assert labels((1, 0), (2, 0), (2, 1), numbering=numbering) == ["1.", "II)", "a)"]


@pytest.mark.parametrize(
    ("restart", "shown"), [(0, ["a", "b", "c", "d"]), (1, ["a", "b", "a", "b"]), (2, ["a", "a", "a", "a"])]
)
def test_a_level_begins_anew_after_the_level_it_names(labels, restart, shown):
    third = level(2, "lowerLetter", "%3", more=f'<w:lvlRestart w:val="{restart}"/>')
    found = labels(0, 1, 2, 1, 2, 0, 1, 2, 1, 2, numbering=lists([("decimal", "%1"), ("lowerRoman", "%2"), third]))
    assert [found[i] for i in (2, 4, 7, 9)] == shown


def test_a_definition_may_take_its_levels_from_a_numbering_style(labels):
    numbering = (
        abstract(1, MUN, '<w:styleLink w:val="Delegates"/>') + abstract(2, [], '<w:numStyleLink w:val="Delegates"/>')
        + num(1, 2) + num(2, 1)
    )  # fmt: skip
    assert labels((1, 0), (1, 1), numbering=numbering) == ["1.", "a)"]


def test_numbering_styles_in_a_circle_end(labels):
    ring = '<w:styleLink w:val="A"/><w:numStyleLink w:val="B"/>', '<w:styleLink w:val="B"/><w:numStyleLink w:val="A"/>'
    numbering = abstract(1, MUN, ring[0]) + abstract(2, MUN, ring[1]) + num(1, 1)
    assert labels((1, 0), numbering=numbering) == ["1."]


def test_the_newer_way_to_count_stands_beside_one_for_older_words(labels):
    either = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>'
        '<w:lvlText w:val="%1."/></w:lvl>'
    )
    assert labels(0, 0, numbering=lists([either])) == ["01.", "02."]


def test_numbers_come_through_a_style(read):
    styles = style("Clause", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style("Mine", on="Clause")
    found = read(p("a", style="Clause"), p("b", style="Mine"), numbering=lists(MUN), styles=styles)
    assert [(x.label, x.depth) for x in found] == [("1.", 0), ("2.", 0)]


def test_a_level_names_the_style_that_stands_for_it(read):
    second = level(1, "lowerLetter", "(%2)", more='<w:pStyle w:val="Sub"/>')
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = style("Sub", numbered) + style("Clause", numbered)
    found = read(
        p("a", style="Clause"), p("b", style="Sub"), numbering=lists([("decimal", "%1."), second]), styles=styles
    )
    assert [(x.label, x.depth) for x in found] == [("1.", 0), ("(a)", 1)]


def test_a_style_says_the_level_and_one_based_on_it_may_leave_the_list(read):
    def numbered(list_, at=""):
        at = f'<w:ilvl w:val="{at}"/>' if at else ""
        return f'<w:pPr><w:numPr>{at}<w:numId w:val="{list_}"/></w:numPr></w:pPr>'

    styles = style("Sub", numbered(1, "1")) + style("Deep", on="Sub") + style("Plain", numbered(0), on="Sub")
    found = read(p("a", style="Deep"), p("b", style="Plain"), numbering=lists(UN), styles=styles)
    assert [(x.label, x.depth) for x in found] == [("(a)", 1), (None, None)]


def test_styles_based_on_each_other_end(read):
    styles = style("A", on="B") + style("B", on="A")
    assert [x.label for x in read(p("a", style="A"), numbering=lists(UN), styles=styles)] == [None]


def test_blank_numbered_paragraphs_count_and_are_shown(read):
    found = read(p("a", num=(1, 0)), p(num=(1, 0)), p("c", num=(1, 0)), numbering=lists(MUN))
    assert [(x.label, x.text) for x in found] == [("1.", "a"), ("2.", ""), ("3.", "c")]


def test_the_indent_is_that_of_the_paragraph_else_of_the_list_else_of_the_style(read):
    levels = [level(i, "decimal", f"%{i + 1}.", place=ind(left=720 * (i + 1), hanging=360)) for i in range(2)]
    styles = style("Far", f"<w:pPr>{ind(left=2880)}</w:pPr>")
    found = read(
        p("list", num=(1, 0)), p("list", num=(1, 1)), p("own", num=(1, 1), more=ind(left=0, hanging=0)),
        p("style", style="Far"), p("list over style", style="Far", num=(1, 0)), p("nothing"),
        numbering=lists(levels), styles=styles,
    )  # fmt: skip
    assert [x.indent for x in found] == [360, 1080, 0, 2880, 360, 0]


def test_tabs_and_blanks_at_the_head_are_an_indent(read):
    found = read(p("\tone"), p("\t\ttwo"), p("    four blanks"), p("\tafter an indent", more=ind(left=100)))
    assert [(x.indent, x.text) for x in found] == [
        (720, "one"), (1440, "two"), (240, "four blanks"), (720, "after an indent"),
    ]  # fmt: skip
