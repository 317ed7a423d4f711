"""The PDF and its Typst source."""

import io
import re
import subprocess
import sys
from dataclasses import replace
from itertools import chain

import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import with_main
from papers_to_write import HOSTILE, NASTY, PARTS, RICH
from readback import typst_texts, words

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import LineNumbers, style
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.text.inline import plain
from resolution_kit.writing import render
from resolution_kit.writing.typst.markup import escaped, string

pytestmark = pytest.mark.slow

MUN, UN, US = style("mun"), style("un"), style("us")
TWO = (Clause("Recalling itself"), Clause("Noting with regret"))


def pages(paper: Resolution, house=UN) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(render(paper, house, ".pdf")))


def structure(reader: pypdf.PdfReader) -> list[tuple[str, ...]]:
    """The tags of the document in the order of reading, each with those around it: ("Document", "L", "LI")."""

    def walk(node, around):
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                yield from walk(one, around)
        elif isinstance(node, dict) and "/S" in node:
            path = (*around, node["/S"][1:])
            yield path
            yield from walk(node.get("/K", []), path)

    return list(walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"], ()))


def test_it_says_what_it_is():
    made = pages(RICH)
    root = made.trailer["/Root"]
    assert made.metadata.title == "Strengthening international cooperation against the diversion of precursors"
    assert made.metadata.author == "Canada, Côte d’Ivoire, Netherlands (Kingdom of the)"
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert "pdfuaid" in made.trailer["/Root"]["/Metadata"].get_data().decode()


def test_headings_and_lists_are_tagged_as_such():
    tags = [path[-1] for path in structure(pages(RICH))]
    assert tags.count("H1") == 1
    assert tags.count("H2") == 2
    items = 10 + 3 + 2 + 2 + 2  # clauses and sub-clauses of RICH
    assert tags.count("LI") == tags.count("Lbl") == tags.count("LBody") == items
    assert tags.count("L") == 6


def test_lists_are_nested_as_the_clauses_are():
    depths = [path.count("L") for path in structure(pages(RICH)) if path[-1] == "LI"]
    assert depths[:8] == [1, 2, 2, 3, 3, 4, 4, 2]
    assert max(depths) == 4


@pytest.mark.parametrize(("house", "size"), [(MUN, (595, 842)), (UN, (612, 792))], ids=["A4", "Letter"])
def test_the_page_is_that_of_the_house_style(house, size):
    box = pages(RICH, house).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_pages_bear_their_numbers_and_after_the_first_the_code():
    long = with_main(RICH, operative=RICH.main.operative * 4)
    texts = [page.extract_text() for page in pages(long).pages]
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"{number}/{len(texts)}" in text
        assert text.count("DR/1/2") == 1


def test_a_title_at_the_head_of_the_first_page_keeps_the_space_above_it():
    heights = []

    def height(text, page, line, *_):
        if text.strip():
            heights.append(page[5] + page[3] * line[5])

    house = style("kingmun")
    pages(Resolution(heading=(Field("title", ("Water",)),)), house).pages[0].extract_text(visitor_text=height)
    space, ascent = 1.5 * house.font.space, 0.891 * house.font.title_size
    assert heights[0] == pytest.approx(792 - 72 - space - ascent, abs=1)


def numbers_of_lines(paper: Resolution, lines: LineNumbers) -> list[list[int]]:
    """The numbers in the margin of every page."""
    house = replace(US, line_numbers=lines, page=replace(US.page, numbers=""))
    texts = [page.extract_text() for page in pages(paper, house).pages]
    return [[int(line) for line in text.splitlines() if re.fullmatch(r"\d+", line)] for text in texts]


@pytest.mark.parametrize("every", [1, 5])
@pytest.mark.parametrize("restart", ["page", "never"])
def test_lines_are_numbered_as_the_house_style_wants_it(every, restart):
    found = numbers_of_lines(RICH, LineNumbers(every, restart))
    assert len(found) > 1
    for numbers in found if restart == "page" else [list(chain.from_iterable(found))]:
        assert numbers == list(range(every, numbers[-1] + 1, every))


def test_lines_have_no_numbers_where_the_house_style_has_none():
    assert not any(numbers_of_lines(RICH, LineNumbers(0)))


def test_the_lines_of_the_heading_count_or_not():
    paper = Resolution(parts=(Part(preamble=TWO),), heading=(Field("topic", ("Water",)), Field("title", ("Water",))))
    assert numbers_of_lines(paper, LineNumbers(1)) == [[1, 2, 3, 4]]
    assert numbers_of_lines(paper, LineNumbers(1, heading=False)) == [[1, 2]]


def test_notes_have_no_numbers():
    paper = Resolution(parts=(Part(preamble=TWO, end=(Line("other", "[^1]: A note."),)),))
    noted = with_main(paper, preamble=(Clause("Recalling all[^1]"), *TWO))
    assert numbers_of_lines(noted, LineNumbers(1)) == [[1, 2, 3]]


def test_a_sign_that_no_typeface_has_does_not_stop_the_paper():
    made = pages(Resolution(parts=(Part(end=(Line("other", "\U0001f469\U000e0067 end"),)),)))
    assert "end" in made.pages[0].extract_text()


def test_every_hostile_text_is_set():
    assert len(pages(HOSTILE).pages) > 5


@pytest.mark.parametrize(
    ("text", "kerned"), [("Plain words", False), ("Côte d’Ivoire 中文", False), ("العربية", True), ("\u202eback", True)]
)
def test_pairs_of_letters_stand_as_in_word_but_where_a_text_runs_from_right_to_left(text, kerned):
    """Typst breaks off at such a text if it sets it without kerning."""
    paper = Resolution(parts=(Part(end=(Line("other", f"{text} " * 40),)),))
    assert kerned == ("  kerning: true," in render(paper, UN, ".typ").decode())
    assert len(pages(paper).pages) == 1


def test_an_empty_paper_is_a_page():
    assert len(pages(Resolution()).pages) == 1


def test_without_the_extra_one_line_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(Problem, match=r"^PDF needs Typst; get it with: pip install 'reskit\[pdf\]'$"):
        render(RICH, UN, ".pdf")


def test_what_is_missing_is_known_without_loading_it():
    script = (
        "import sys; from resolution_kit.writing import missing; assert not missing('.pdf') and not missing('.docx');"
        "assert 'typst' not in sys.modules; sys.modules['typst'] = None; print(missing('.pdf'))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "PDF needs Typst; get it with: pip install 'reskit[pdf]'\n"


@pytest.mark.parametrize("text", ["plain words, (brackets); 3 & more: 5 % {x} | y!", "R&D of A/RES/78/131", "2–3"])
def test_what_typst_leaves_alone_is_left_alone(text):
    assert escaped(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1. not an item", r"1\. not an item"),
        ("- not an item", r"\- not an item"),
        ("+ not an item", r"\+ not an item"),
        ("= not a heading", r"\= not a heading"),
        ("== nor this", r"\== nor this"),
        ("/ not: a term", r"\/ not: a term"),
        ("#panic()", r"\#panic()"),
        ("$x$ _y_ *z* `w`", r"\$x\$ \_y\_ \*z\* \`w\`"),
        ("[a] <b> @c ~", r"\[a\] \<b\> \@c \~"),
        ("a -- b --- c -? -5", r"a \-\- b \-\-\- c \-? \-5"),
        ("so ... on", r"so \.\.\. on"),
        ("// no comment /* nor this */", r"\/\/ no comment \/\* nor this \*\/"),
        ('it\'s “"so"”', r"it\'s “\"so\"”"),
        ("C:\\new", r"C:\\new"),
    ],
)
def test_what_typst_would_take_for_markup_is_escaped(text, written):
    assert escaped(text) == written


PIECES = st.sampled_from(
    [*"aab1 .()[]{}<>*_`~^$&#|\\!-+=:;%@'\"/,é–“”\n", "//", "/*", "https://a.b", "#let", "1.", "- "]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=14).map("".join)


@given(st.lists(TEXTS, min_size=1, max_size=20))
@settings(max_examples=80, deadline=None)
def test_no_mixture_of_signs_is_interpreted(texts):
    paper = Resolution(
        parts=(
            Part(operative=tuple(Clause(text, (Clause(text),)) for text in texts), end=(Line("section", texts[0]),)),
        )
    )
    made = typst_texts(render(paper, UN, ".typ"))
    from readback import expected

    assert made == [text for _, text in expected(paper, UN)]


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30))
@settings(max_examples=50, deadline=None)
def test_strings_are_what_they_say(text):
    made = typst.query(f"#metadata({string(text)}) <x>".encode(), "<x>", field="value", one=True)
    import json

    assert json.loads(made) == text


@pytest.mark.parametrize("name", ["code", "title", "sponsors", "committee"])
def test_a_heading_field_is_text_in_code_too(name):
    for text in NASTY:
        assert render(Resolution(heading=(Field(name, (text,)),)), UN, ".pdf")


def test_nothing_of_a_text_is_lost():
    made = typst_texts(render(Resolution(parts=(Part(end=tuple(Line("other", text) for text in NASTY)),)), UN, ".typ"))
    assert made == [words(plain(text)) for text in NASTY]


def test_two_parts_are_two_parts():
    text = " ".join(page.extract_text() for page in pages(PARTS).pages)
    assert text.index("The other part") < text.rindex("The General Assembly") < text.index("(bb)")
