import pytest

from resolution_kit.reading.assemble.labels import read_label, split_label, split_legal, split_loose, split_open


@pytest.mark.parametrize(
    "text",
    [
        "Civil society is invited",
        "U.S. forces withdrew",
        "e.g. the ports",
        "i.e. all of them",
        "1.5 million people",
        "2.5.2024",
        "78/131. Oceans",
        "1392 (XIV). Development",
        "2030 Agenda",
        "2020. The year",
        "1.-2. May",
        "Opens the door",
        "Op. cit. p. 3",
        "Opa) costs",
        "(see below) text",
        "mix. up",
        "–dash without a space",
        "12 States",
        "A text",
        "I welcome",
        "*Recalling* its resolution",
        "",
    ],
)
def test_text_without_a_label_stays_whole(text):
    assert split_label(text) == (None, text)


@pytest.mark.parametrize(
    ("text", "typed", "rest"),
    [
        ("1. Urges", "1.", "Urges"),
        ("1.Urges", "1.", "Urges"),
        ("12) Urges", "12)", "Urges"),
        ("1.) Urges", "1.)", "Urges"),
        ("(3) Urges", "(3)", "Urges"),
        ("(a)To act", "(a)", "To act"),
        ("(a). To act", "(a).", "To act"),
        ("1.- Urges", "1.-", "Urges"),
        ("a) - to act", "a) -", "to act"),
        ("IV.– Urges", "IV.–", "Urges"),
        ("Op3. Urges", "Op3.", "Urges"),
        ("Op. 3 Urges", "Op. 3", "Urges"),
        ("Op1a. to act", "Op1a.", "to act"),
        ("OP2.b.i) to act", "OP2.b.i)", "to act"),
        ("a)to act", "a)", "to act"),
        ("a. to act", "a.", "to act"),
        ("(aa) to act", "(aa)", "to act"),
        ("(xxviii) to act", "(xxviii)", "to act"),
        ("xxviii. to act", "xxviii.", "to act"),
        ("xxxiii) to act", "xxxiii)", "to act"),
        ("XXXVIII. To act", "XXXVIII.", "To act"),
        ("xxxviii.) to act", "xxxviii.)", "to act"),
        ("IV. Reporting", "IV.", "Reporting"),
        ("A.Borders", "A.", "Borders"),
        ("1.2 To act", "1.2", "To act"),
        ("1.2.3. to act", "1.2.3.", "to act"),
        ("3 bis. Urges", "3 bis.", "Urges"),
        ("OP3. Urges", "OP3.", "Urges"),
        ("- ports", "-", "ports"),
        ("• ports", "•", "ports"),
        ("\uf0b7 ports", "\uf0b7", "ports"),
        ("*(a)* To act", "(a)", "To act"),
        ("*1. Calls upon* all", "1.", "*Calls upon* all"),
        ("4.", "4.", ""),
        ("4. “Quoted”", "4.", "“Quoted”"),
    ],
)
def test_a_label_is_taken_off(text, typed, rest):
    label, found = split_label(text)
    assert label is not None
    assert (label.typed, found) == (typed, rest)


def test_a_label_keeps_every_reading_that_it_may_have():
    assert read_label("(i)").readings == (("a", 9), ("i", 1))
    assert read_label("(x)").readings == (("a", 24), ("i", 10))
    assert read_label("(ii)").readings == (("a", 35), ("i", 2))
    assert read_label("(c)").readings == (("a", 3),)
    assert read_label("V.").readings == (("A", 22), ("I", 5))
    assert read_label("(xiv)").readings == (("i", 14),)


def test_a_bare_number_is_a_label_only_where_it_is_the_one_that_must_come():
    assert split_loose("12 States agreed", 4) == (None, "12 States agreed")
    label, rest = split_loose("4, Decides to act", 4)
    assert (label.typed, rest) == ("4,", "Decides to act")


def test_a_bracket_that_was_not_closed_is_a_label_only_where_it_is_the_next_of_a_list():
    assert split_open("(a State may act", {"a": 3}) == (None, "(a State may act")
    assert split_open("(see above", {"a": 3}) == (None, "(see above")
    label, rest = split_open("(j To ensure", {"a": 9, "i": 1})
    assert (label.typed, rest) == ("(j", "To ensure")


@pytest.mark.parametrize(
    ("typed", "readings", "form", "extra", "number"),
    [
        ("3.", (("1", 3),), "x.", False, 3),
        (" (12) ", (("1", 12),), "(x)", False, 12),
        ("3 bis.", (("1", 3),), "x bis.", True, 3),
        ("(3 quater)", (("1", 3),), "(x quater)", True, 3),
        ("OP4.", (("1", 4),), "OPx.", False, 4),
        ("1.2", (("1.1", 2),), "1.1", False, None),
        ("1.2.3.", (("1.1.1", 3),), "1.1.1", False, None),
        ("(bb)", (("a", 28),), "(x)", False, None),
        ("Z)", (("A", 26),), "x)", False, None),
        ("(xxxix)", (("i", 39),), "(x)", False, None),
        ("iv.", (("i", 4),), "x.", False, None),
        ("•", (("•", 0),), "•", False, None),
        ("o", (("o", 0),), "•", False, None),
    ],
)
def test_a_label_is_its_readings_its_form_and_its_number(typed, readings, form, extra, number):
    label = read_label(typed)
    assert (typed, readings, form, extra, number) == (
        label.typed, label.readings, label.form, label.extra, label.number,
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["", "()", "(ab)", "mix.", "a1", "1 of", "a.b", "(xxxxx5)", "••", "(é)"])
def test_what_counts_as_nothing_is_no_label(typed):
    assert read_label(typed) is None


@pytest.mark.parametrize(
    "text",
    ["i.am here", "e.G. ports", "A.BC reports", "1.5", "a.b.", "OPEN. Reports", "PPx", "abcdefgh. Reports",
     "-5 degrees", "(12345) States", "*no* label"],
)  # fmt: skip
def test_a_text_that_begins_nearly_like_a_label_stays_whole(text):
    assert split_label(text) == (None, text)


def test_a_label_inside_italics_leaves_the_italics_to_the_text():
    assert split_label("*2.* *Urges* all")[1] == "*Urges* all"
    assert split_label("*2. Urges* all")[1] == "*Urges* all"
    assert split_label("*Urges* 2. all") == (None, "*Urges* 2. all")


def test_a_bare_number_needs_its_own_number_a_gap_and_a_capital():
    assert split_loose("4 Decides", 4)[1] == "Decides"
    assert split_loose("4: *Decides*", 4)[1] == "*Decides*"
    assert split_loose("4 – Decides", 4)[0].readings == (("1", 4),)
    assert split_loose("4 Decides", 4)[0].form == "x"
    assert split_loose("4 decides", 4) == (None, "4 decides")
    assert split_loose("4Decides", 4) == (None, "4Decides")
    assert split_loose("5 Decides", 4) == (None, "5 Decides")


def test_an_open_bracket_needs_the_next_letter_of_a_list_that_is_open():
    assert split_open("(c To act", {"a": 1}) == (None, "(c To act")
    assert split_open("(a To act", {})[1] == "To act"
    assert split_open("(3 To act", {"1": 2})[0].readings == (("1", 3),)
    assert split_open("(ii to act", {"i": 1})[0].typed == "(ii"
    assert split_open("(c) To act", {"a": 2}) == (None, "(c) To act")


@pytest.mark.parametrize(
    "text",
    [
        "Article 51 of the Charter applies",
        "Article 1",
        "Clauses 1 to 4 stand",
        "Section five was long",
        "Paragraph 3, second sentence, stands",
        "Articles are long",
        "Claude 1: a name",
    ],
)
def test_a_word_with_a_number_in_a_sentence_is_no_label(text):
    assert (None, text) == split_label(text)


@pytest.mark.parametrize(
    ("text", "typed", "readings"),
    [
        ("Article 1 Urges all", "Article 1", (("1", 1),)),
        ("ARTICLE IV: Urges all", "ARTICLE IV:", (("I", 4),)),
        ("Clause Two: urges all", "Clause Two:", (("1", 2),)),
        ("Clause #3. urges all", "Clause #3.", (("1", 3),)),
        ("Operative clause 4 - urges all", "Operative clause 4 -", (("1", 4),)),
        ("2.b. libraries", "2.b.", (("a", 2),)),
        ("2.b.i. for wood", "2.b.i.", (("i", 1),)),
    ],
)
def test_words_before_a_number_and_repeated_numbers_are_labels(text, typed, readings):
    label, _ = split_label(text)
    assert label is not None
    assert (typed, readings) == (label.typed, label.readings)


@pytest.mark.parametrize(("before", "found"), [([1], True), ([1, 1], False), ([2], False), ([], False)])
def test_a_legal_number_is_a_label_if_it_comes_next(before, found):
    label, _ = split_legal("1.1 ban plastic", before)
    assert found == (label is not None)
