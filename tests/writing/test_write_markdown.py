"""The Markdown: its form, and that it can be read back without guessing."""

import pytest
from papers_to_write import PAPERS

from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.writing import render

MUN, UN = style("mun"), style("un")
EM = "\u2003\u2003"


def markdown(paper: Resolution, house=UN) -> str:
    return render(paper, house, ".md").decode()


def other(text: str) -> str:
    """How a text is written at the head of a paragraph."""
    return (
        markdown(Resolution(parts=(Part(end=(Line("other", text),)),)))
        .removeprefix("<!-- other -->\n")
        .removesuffix("\n")
    )


@pytest.mark.parametrize("house", ["mun", "un"])
@pytest.mark.parametrize("paper", PAPERS)
def test_the_markdown_is_the_golden_one(golden, paper, house):
    made = markdown(PAPERS[paper], style(house))
    golden(f"{paper}.{house}.md", made.replace("word " * 9_990, "word … "))


@pytest.mark.parametrize(
    "text",
    [
        "plain words, with (brackets) and a stop. And: more; 3 < 4 > 2 = 1 + 1 - 1 | 50 % #1 !",
        "A/RES/78/131 and E/CN.7/2024/L.5",
        "snake_case and a@b.org and https://example.org/a_b?c=d&e=f",
        "US$ 100 million and R&D",
        "2030 Agenda",
        "No. 5 and Distr.: General",
        "“Zero Malaria” – 2016–2030",
        "العربية 中文 😀",
    ],
)
def test_what_markdown_leaves_alone_is_left_alone(text):
    assert other(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. not a label", r"1\. not a label"),
        ("12) not a label", r"12\) not a label"),
        ("(a) not a label", r"\(a) not a label"),
        ("iv. not a label", r"iv\. not a label"),
        ("1.1. not a label", r"1.1\. not a label"),
        ("XIV. not a label", r"XIV\. not a label"),
        ("3 bis. not a label", r"3 bis\. not a label"),
        ("OP1: not a label", r"OP1\: not a label"),
        ("o not an item", "&#111; not an item"),
        ("- not an item", r"\- not an item"),
        ("+ not an item", r"\+ not an item"),
        ("• not an item", "&#8226; not an item"),
        ("# not a heading", r"\# not a heading"),
        ("> not a quotation", r"\> not a quotation"),
        ("[not](a link)", r"\[not](a link)"),
        ("not `code`", r"not \`code\`"),
        ("not <b>bold</b>", r"not \<b>bold\</b>"),
        ("<!-- not a comment -->", r"\<!-- not a comment -->"),
        ("not &copy; but", r"not \&copy; but"),
        ("not _this_", r"not \_this\_"),
        (r"not \*this\*", r"not \*this\*"),
        ("not ~~that~~", r"not \~\~that\~\~"),
        ("not $maths$", r"not \$maths$"),
        ("not :smile:", r"not \:smile:"),
        ("{{ not a template }}", r"\{\{ not a template }}"),
        (r"C:\new", r"C:\\new"),
    ],
)
def test_what_markdown_would_take_for_a_mark_is_escaped(text, written):
    assert other(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("the *Bulletin*, and", "the *Bulletin*, and"),
        ("the *“Bulletin”*, and", "the *“Bulletin”*, and"),
        ("un*believ*able", "un*believ*able"),
        ("a *(b)*c", "a <i>(b)</i>c"),
        ("a* b*c", "a<i> b</i>c"),
        ("*1. italic*", r"*1\. italic*"),
    ],
)
def test_italics_are_asterisks_or_a_tag_where_those_fail(text, written):
    assert other(text) == written


def test_openers_look_as_the_house_style_wants():
    paper = Resolution(
        parts=(Part(preamble=(Clause("Recalling all"),), operative=(Clause("Decides"), Clause("Calls upon all"))),)
    )
    assert "*Recalling* all," in markdown(paper, MUN)
    assert "2. <u>Calls upon</u> all." in markdown(paper, MUN)
    assert "2. *Calls upon* all." in markdown(paper, UN)


def test_a_heading_says_which_field_it_is():
    paper = Resolution(heading=(Field("topic", ("A & B",)), Field("sponsors", ("Peru", "Chile"))))
    assert markdown(paper, MUN) == (
        "<!-- heading: topic -->\n**Topic:** A & B\n\n<!-- heading: sponsors -->\n**Sponsors:** Peru, Chile\n"
    )


def test_titles_are_headings():
    paper = Resolution(
        parts=(Part(operative=(Line("section", "I"), Clause("Decides"), Clause("Ends"))),),
        heading=(Field("title", ("Of #1 and #",)), Line("title", "A report")),
    )
    assert markdown(paper).split("\n\n")[:3] == ["# Of #1 and \\#", "<!-- title -->\n## A report", "## I"]


def test_a_kind_is_named_once_until_a_label_or_a_title_comes_between():
    item = Clause("Urges", (Clause("one"),), closing=Clause("and all"))
    paper = Resolution(
        parts=(
            Part(
                preamble=(Clause("Noting"), Clause("Aware"), Line("other", "The Council hereby")),
                operative=(item, item),
            ),
        )
    )
    assert markdown(paper).split("\n\n") == [
        "<!-- preambular -->\n*Noting*,",
        "*Aware*,",
        "<!-- other -->\nThe Council hereby",
        "1. *Urges*:",
        "   (a) One;",
        "   <!-- closing -->\n   and all;",
        "2. *Urges*:",
        "   (a) One;",
        "   <!-- closing -->\n   and all.\n",
    ]


def test_levels_are_indented_by_the_width_of_the_number_and_em_spaces():
    clause = Clause("Urges", (Clause("to act", (Clause("now", (Clause("here"), Clause("there"))),)),))
    paper = Resolution(parts=(Part(operative=(*(Clause("Notes"),) * 9, clause)),))
    assert markdown(paper).split("\n\n")[9:] == [
        "10. *Urges*:",
        "    (a) To act:",
        f"    {EM}(i) Now:",
        f"    {EM}{EM}a. Here;",
        f"    {EM}{EM}b. There.\n",
    ]


def test_without_a_number_above_only_em_spaces_indent():
    clause = Clause("Urges", (Clause("to act", (Clause("now"),)),), closing=Clause("and soon"))
    assert markdown(Resolution(parts=(Part(operative=(clause,)),))).split("\n\n") == [
        "<!-- operative -->\n*Urges*:",
        f"{EM}(a) To act:",
        f"{EM}{EM}(i) Now;",
        f"<!-- closing -->\n{EM}and soon.\n",
    ]


def test_a_line_break_inside_a_text_is_a_tag():
    assert other("one\ntwo\u2028three") == "one<br>two<br>three"
