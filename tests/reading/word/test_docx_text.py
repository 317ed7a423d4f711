"""What is text in a Word file, and what its form says."""

import pytest
from word_parts import box, deleted, field, inserted, p, r, style, t, table

WORD = "<w:p><w:r>{}</w:r></w:p>"
TURN = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
OFF = '<w:{} w:val="0"/>'


def test_empty_paragraphs_are_passed_over_but_counted(read):
    found = read(p(), p("one"), p(" "), p("two"), "<w:p/>")
    assert [(x.line, x.text) for x in found] == [(2, "one"), (4, "two")]


def test_a_file_without_paragraphs_has_none(read):
    assert read() == []


@pytest.mark.parametrize(
    "nothing",
    [
        deleted("gone"),
        "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>",
        '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        "<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>",
        "<w:r><w:softHyphen/></w:r>",
        "<w:r><w:lastRenderedPageBreak/></w:r>",
        '<w:bookmarkStart w:id="0" w:name="here"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellStart"/>',
        field("PAGE", "7"),
        field("NUMPAGES \\* MERGEFORMAT", "12"),
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>',
        TURN.format("begin") + '<w:r><w:instrText>XE "term"</w:instrText></w:r>' + TURN.format("end"),
    ],
)  # fmt: skip
def test_what_is_no_text(texts, nothing):
    assert texts(p("before ", nothing, "after")) == ["before after"]


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (inserted(r("put in")), "put in"),
        ("<w:moveTo><w:r><w:t>moved here</w:t></w:r></w:moveTo>", "moved here"),
        ('<w:hyperlink r:id="rId9"><w:r><w:t>un.org</w:t></w:r></w:hyperlink>', "un.org"),
        ("<w:smartTag><w:smartTagPr/><w:r><w:t>Geneva</w:t></w:r></w:smartTag>", "Geneva"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>filled in</w:t></w:r></w:sdtContent></w:sdt>", "filled in"),
        ('<w:bdo w:val="rtl"><w:r><w:t>turned</w:t></w:r></w:bdo>', "turned"),
        ('<w:dir w:val="rtl"><w:r><w:rPr><w:rtl/></w:rPr><w:t>الجمعية العامة</w:t></w:r></w:dir>', "الجمعية العامة"),
        ('<w:fldSimple w:instr=" REF paper "><w:r><w:t>result</w:t></w:r></w:fldSimple>', "result"),
        (field("DATE", "7 May"), "7 May"),
        (field("IF 1 = 1", field("REF x", "inner")), "inner"),
        ("<w:r><w:noBreakHyphen/></w:r>", "‑"),
        ("<w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>\uf061 and \uf0b7</w:t></w:r>", "α and •"),
        ("<w:r><w:rPr><w:rFonts w:hAnsi='Wingdings'/></w:rPr><w:t>\uf0ab</w:t></w:r>", "★"),
        ("<w:r><w:t>a typed \uf0ab of no font</w:t></w:r>", "a typed \uf0ab of no font"),
        ("<w:r><w:rPr><w:rFonts w:ascii='Arial' w:hAnsi='Wingdings'/></w:rPr><w:t>\uf0ab</w:t></w:r>", "\uf0ab"),
        ('<w:r><w:sym w:font="Marlett" w:char="F0AB"/></w:r>', "★"),
        ("<w:r><w:tab/></w:r>", "\t"),
        ("<w:r><w:br/></w:r>", "\n"),
        ("<w:r><w:cr/></w:r>", "\n"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "•"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✓"),
        ('<w:r><w:sym w:font="Symbol" w:char="zzz"/></w:r>', ""),
        ('<w:r><w:sym w:font="Symbol" w:char="D800"/></w:r>', ""),
        ("<m:oMath><m:r><m:t>CO₂</m:t></m:r></m:oMath>", "CO₂"),
        ("<w:ruby><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>", "base"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "hidden"),
        ("<w:someday><w:r><w:t>unknown</w:t></w:r></w:someday>", "unknown"),
        ('<w:r><w:pict><v:shape><v:textpath string="WORD ART"/></v:shape></w:pict></w:r>', "WORD ART"),
        ("<w:r><w:t>two\nlines</w:t></w:r>", "two lines"),
    ],
)  # fmt: skip
def test_what_is_text(texts, xml, text):
    assert texts(p("[", xml, "]")) == [f"[{text}]"]


def test_a_field_that_never_ends_hides_nothing(texts):
    begun = TURN.format("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert texts(p("a ", begun, "b"), p("c")) == ["a b", "c"]


def test_a_field_may_go_on_over_paragraphs(texts):
    begin, separate, end = (TURN.format(turn) for turn in ("begin", "separate", "end"))
    assert texts(p("a", begin, separate, "b"), p("c"), p("d", end, "e")) == ["ab", "c", "de"]


def test_a_word_cut_into_many_runs_is_one_word(texts):
    assert texts(p("Re", r("cal", "<w:lang/>"), inserted(r("ling")), deleted("x"), " it")) == ["Recalling it"]


def test_asterisks_and_backslashes_are_text(texts):
    assert texts(p(r"5 * 3 \ 2")) == [r"5 \* 3 \\ 2"]


def test_a_deleted_paragraph_mark_joins_two_paragraphs(texts):
    cut = "<w:del w:id='1'/>"
    assert texts(p("one ", mark=cut), p("two"), p("three")) == ["one two", "three"]
    assert texts(p(deleted("all of it"), mark=cut), p("two")) == ["two"]
    assert texts(p("last", mark=cut)) == ["last"]


def test_a_joined_paragraph_counts_once_in_a_list(read):
    from word_parts import MUN, lists

    body = (p("a", num=(1, 0)), p(deleted("b"), num=(1, 0), mark="<w:del/>"), p("c", num=(1, 0)))
    assert [(x.label, x.text) for x in read(*body, numbering=lists(MUN))] == [("1.", "a"), ("2.", "c")]


def test_a_style_separator_runs_two_paragraphs_together(texts):
    assert texts(p("Heading. ", mark="<w:vanish/><w:specVanish/>"), p("Text.")) == ["Heading. Text."]


def test_content_controls_around_paragraphs_and_rows_are_opened(texts):
    held = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = held.format("<w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr>")
    assert texts(held.format(held.format(p("inside"))), f"<w:tbl>{row}</w:tbl>") == ["inside", "cell"]


def test_a_text_box_counts_once_and_stands_where_it_hangs(texts):
    assert texts(p("above"), p(box(p("title"), p("line two")), "anchor"), p("end")) == [
        "above", "title", "line two", "anchor", "end",
    ]  # fmt: skip
    assert texts(p("words first ", box(p("note")), "and on")) == ["words first and on", "note"]


def test_a_drawing_that_only_older_words_can_show_is_read_from_there(texts):
    old = f"<w:pict><v:textbox><w:txbxContent>{p('old')}</w:txbxContent></v:textbox></w:pict>"
    branches = f"<mc:Choice><w:drawing/></mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    assert texts(p(f"<w:r><mc:AlternateContent>{branches}</mc:AlternateContent></w:r>")) == ["old"]


def test_italics_are_marked(texts):
    assert texts(p(r("Recalling", "i"), " its resolution ", r("inter alia", "i"), ",")) == [
        "*Recalling* its resolution *inter alia*,"
    ]


def test_italics_are_tidied(texts):
    assert texts(p(r("Noting ", "i"), " ", r("with", "i"), " ", r("concern, ", "i"), "that")) == [
        "*Noting  with concern*, that"
    ]
    assert texts(p("plain", r(" ", "i"), "words", r(".", "i"))) == ["plain words."]


def test_italics_all_over_a_paragraph_set_nothing_apart(texts):
    assert texts(p(r("Recalling the Charter", "i"), ",")) == ["Recalling the Charter,"]


STYLES = (
    style("Slanted", "<w:rPr><w:i/></w:rPr>") + style("Child", on="Slanted")
    + style("Upright", f"<w:rPr>{OFF.format('i')}</w:rPr>", on="Slanted")
    + style("Stress", "<w:rPr><w:i/></w:rPr>", kind="character")
    + style("Strong", "<w:rPr><w:b/></w:rPr>", kind="character")
)  # fmt: skip


@pytest.mark.parametrize(
    ("paragraph", "look", "italic"),
    [
        ("", "<w:i/>", True),
        ("", OFF.format("i"), False),
        ("", '<w:i w:val="false"/>', False),
        ("", '<w:rStyle w:val="Stress"/>', True),
        ("", '<w:rStyle w:val="Strong"/>', False),
        ("", f'<w:rStyle w:val="Stress"/>{OFF.format("i")}', False),
        ("Slanted", "", True),
        ("Child", "", True),
        ("Upright", "", False),
        ("Slanted", '<w:rStyle w:val="Stress"/>', False),
        ("Slanted", OFF.format("i"), False),
        ("", "<w:iCs/>", False),
        ("", "<w:rtl/><w:iCs/>", True),
        ("", "<w:rtl/><w:i/>", False),
    ],
)  # fmt: skip
def test_italics_come_from_the_run_or_its_styles_and_two_styles_cancel_out(texts, paragraph, look, italic):
    upright = r(" and on", OFF.format("i") + OFF.format("iCs"))
    assert texts(p(r("Words", look or "<w:lang/>"), upright, style=paragraph), styles=STYLES) == [
        "*Words* and on" if italic else "Words and on"
    ]


def test_what_is_underlined_or_bold_at_the_head_is_the_lead(read):
    found = read(
        p("no lead"),
        p(r("Urges", "u"), " all"),
        p(r("Urges", "b"), " all"),
        p(r("Calls ", "u"), " ", r("upon", "u"), " all"),
        p("1. ", r("Urges", "u"), " all"),
        p("all of ", r("it", "u")),
        p(r("Urges", "i u"), " all"),
        p(r("the whole line", "u"), "."),
        p(r("Committee:", "b"), " GA"),
    )
    assert [x.lead for x in found] == ["", "Urges", "Urges", "Calls  upon", "Urges", "", "", "", "Committee:"]


def test_only_a_paragraph_that_is_bold_throughout_is_bold(read):
    found = read(p(r("Title", "b")), p(r("Title", "b"), "."), p(r("Code", "b"), " x"), p("x"), p(r("A", "b i")))
    assert [x.bold for x in found] == [True, True, False, False, True]


def test_headings_are_known_by_outline_level_and_name(read):
    styles = (
        style("berschrift1", name="heading 1") + style("Mine", on="berschrift1") + style("Titel", name="Title")
        + style("Out", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
        + style("Not", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    )  # fmt: skip
    own = p("own", more='<w:outlineLvl w:val="1"/>')
    found = read(
        *(p("x", style=id_) for id_ in ("berschrift1", "Mine", "Titel", "Out", "Not", "Gone", "")), own, styles=styles
    )
    assert [x.heading for x in found] == [1, 1, 1, 3, 0, 0, 0, 2]


def test_the_usual_style_is_that_of_paragraphs_that_name_none(texts):
    usual = style("Normal", "<w:rPr><w:i/></w:rPr>", default=True)
    assert texts(p("Words ", r("upright", OFF.format("i"))), styles=usual) == ["*Words* upright"]


def test_footnotes_and_endnotes_stand_at_the_end_in_the_order_of_their_marks(texts):
    def note(kind, id_, *words):
        return f'<w:{kind} w:id="{id_}">{"".join(p(f"<w:r><w:{kind}Ref/></w:r>", word) for word in words)}</w:{kind}>'

    def mark(kind, id_):
        return f'<w:r><w:{kind}Reference w:id="{id_}"/></w:r>'

    notes = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' + note("footnote", 3, "See ", "resolution 1.")
    assert texts(
        p("one", mark("endnote", 2), ","), p("two", mark("footnote", 3), mark("footnote", 99), "."),
        footnotes=notes, endnotes=note("endnote", 2, "An endnote."),
    ) == ["one[^1],", "two[^2].", "[^1]: An endnote.", "[^2]: See resolution 1."]  # fmt: skip


def test_headers_footers_and_comments_are_not_read(texts):
    kinds = {
        f"word/{kind}1.xml": f"<w:hdr><w:p><w:r>{t('not read')}</w:r></w:p></w:hdr>" for kind in ("header", "footer")
    }
    assert texts(p("read"), parts={**kinds, "word/comments.xml": "not even XML"}) == ["read"]


def test_names_of_the_strict_form_mean_the_same(tmp_path):
    import io
    import zipfile

    from word_parts import OFFICE, word_file, zipped

    from resolution_kit.reading.word import paragraphs

    usual = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    with zipfile.ZipFile(io.BytesIO(word_file(p(r("Strict", "i"), " words")))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    for mine, strict in usual.items():
        files = {name: content.replace(mine, strict) for name, content in files.items()}
    path = tmp_path / "strict.docx"
    path.write_bytes(zipped(files))
    assert [x.text for x in paragraphs(path)] == ["*Strict* words"]


def test_the_text_may_stand_in_another_part(texts):
    assert texts(p("elsewhere"), name="word/document2.xml") == ["elsewhere"]
    assert texts(p("elsewhere", style="A"), name="deep/er/text.xml", styles=style("A")) == ["elsewhere"]


def test_a_name_and_its_value_in_one_row_are_one_line(read):
    found = read(table(["Committee:", "General Assembly"], ["Topic", p(r("Water", "i"), " for all")]), p("after"))
    assert [(x.line, x.text) for x in found] == [
        (1, "Committee:\tGeneral Assembly"),
        (3, "Topic\t*Water* for all"),
        (5, "after"),
    ]


def test_other_cells_come_one_after_the_other(texts):
    long = "This text is far too long to be the name of anything that stands in the next cell of its row"
    assert texts(table([long, "b"])) == [long, "b"]
    assert texts(table([p("a") + p("b"), "c"])) == ["a", "b", "c"]
    assert texts(table(["alone"], ["", "beside nothing"])) == ["alone", "beside nothing"]
    assert texts(table([table(["Code:", "DR 1"]), "c"])) == ["Code:\tDR 1\tc"]


def test_names_in_one_cell_and_their_values_in_the_next_are_paired(texts):
    names, values = p("Committee:") + p("Topic:"), p("General Assembly") + p("Water")
    assert texts(table([names, values])) == ["Committee:\tGeneral Assembly", "Topic:\tWater"]


def test_deleted_rows_and_cells_are_no_text(texts):
    row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>"
    cell = "<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>"
    assert texts(f"<w:tbl>{row}{cell}</w:tbl>", p("here")) == ["here"]


def test_a_number_in_one_cell_labels_the_text_in_the_next(read):
    from word_parts import MUN, lists

    found = read(table([p(num=(1, 0)), "Urges all;"], [p(num=(1, 0)), "Decides."]), numbering=lists(MUN))
    assert [(x.label, x.text) for x in found] == [("1.", "Urges all;"), ("2.", "Decides.")]


def test_a_run_that_stands_in_no_paragraph_is_not_lost(texts):
    assert texts(r("stray"), p("next")) == ["stray", "next"]
