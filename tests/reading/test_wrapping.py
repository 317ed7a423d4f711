from resolution_kit.reading.wrapping import lines_of, paragraphs_of, wrapped_at


def read(text):
    return [line.text for line in paragraphs_of(lines_of(text))]


LONG = "Urges all Member States to " + "act without delay and " * 9
ONE_A_LINE = f"""\
The General Assembly,
Recalling resolution 70/1,
1. {LONG};
a) in ports,
b) at airports and wherever else people and goods cross the border of one State into another
and so on
2. {LONG};
"""
WRAPPED = """\
The General Assembly,

Recalling its resolution 70/1 of 25 September 2015, in which
it adopted the 2030 Agenda, and the General Conference of the
Agency, and its inter-
governmental talks,

1. Urges all Member States that have not yet done so to
   consider, in line with paragraph 3 of resolution 70/1
   (a) of which the Assembly took note, ratifying:
   (a) the Convention on the Rights of the Child, together
       with its protocols;
2. Decides to return to the matter at its next session, as
   it has always done.
"""


def test_a_paragraph_a_line_is_never_joined():
    assert read(ONE_A_LINE) == ONE_A_LINE.splitlines()


def test_lines_below_a_number_that_begin_something_of_their_own_are_not_joined():
    text = "1. Calls upon all States to:\n   train officers;\n   share data;\n2. Urges donors\n   Peru\n   (a) to pay."
    assert read(text) == [line.strip() for line in text.splitlines()]


def test_a_line_that_stands_below_the_text_of_a_numbered_clause_goes_on_with_it_in_a_text_of_any_width():
    assert read("1. Invites States to act,\n   which they should do soon;\n2. Urges donors to pay.") == [
        "1. Invites States to act, which they should do soon;", "2. Urges donors to pay.",
    ]  # fmt: skip


def test_short_lines_are_not_wrapped_lines():
    text = "Committee: DISEC\nTopic: Mines\nSponsors: Chad,\nMali\n\nThe General Assembly,\nNoting,\n"
    assert wrapped_at(lines_of(text)) is None


def test_lines_of_a_wrapped_text_are_joined():
    preambular = "Recalling its resolution 70/1 of 25 September 2015, in which it adopted the 2030 Agenda, and the "
    urges = "1. Urges all Member States that have not yet done so to consider, in line with paragraph 3 of resolution "
    assert read(WRAPPED) == [
        "The General Assembly,",
        preambular + "General Conference of the Agency, and its inter-governmental talks,",
        urges + "70/1 (a) of which the Assembly took note, ratifying:",
        "(a) the Convention on the Rights of the Child, together with its protocols;",
        "2. Decides to return to the matter at its next session, as it has always done.",
    ]


def test_clauses_of_a_wrapped_text_without_blank_lines_are_told_by_their_openers():
    clause = "Noting with concern that the situation in the region has, as the report says, become worse,"
    text = WRAPPED.replace("\n\n", "\n").replace("talks,\n", f"talks,\n{clause[:60]}\n{clause[61:]}\n")
    assert read(text)[2] == clause


def test_the_line_of_a_paragraph_is_its_first_one():
    assert [line.number for line in paragraphs_of(lines_of(WRAPPED))] == [1, 3, 8, 11, 13]


def test_a_first_line_that_stands_further_in_begins_a_paragraph():
    text = """\
    The meeting took note of the report of the chair,
who had come from afar, and of the annexes.
    The meeting then rose, as there was nothing more to
do.
"""
    assert len(read(text)) == 2


FULL = "Recalling its resolution 70/1 of 25 September 2015, in which"
"""A line of 60 characters."""


def block(*lines):
    return lines_of("\n".join(lines) + "\n")


def test_blank_lines_part_blocks_and_tabs_count_as_four():
    blocks = lines_of("\n\tone\n  two\n\n \nthree\n")
    assert [[(line.number, line.indent, line.text, line.space) for line in lines] for lines in blocks] == [
        [(2, 4, "one", "\t"), (3, 2, "two", "  ")],
        [(6, 0, "three", "")],
    ]


def test_the_column_is_that_of_the_longest_line_that_breaks_a_sentence():
    assert wrapped_at(block(FULL, "it adopted the plan,")) == len(FULL)
    assert wrapped_at(block(f"   {FULL}", "   it adopted the plan,")) == len(FULL) + 3
    assert wrapped_at(block("a" * 29, "b")) is None
    assert wrapped_at(block("a" * 30, "b")) == 30
    assert wrapped_at(block("a" * 140, "b")) == 140
    assert wrapped_at(block("a" * 141, "b")) is None
    assert wrapped_at([]) is None


def test_lines_that_end_or_begin_something_do_not_break_a_sentence():
    for line in (f"{FULL},", f"{FULL};", f"{FULL}:", f"{FULL}."):
        assert wrapped_at(block(line, "it adopted the plan")) is None
    assert wrapped_at(block(FULL, "It adopted the plan")) is None
    assert wrapped_at(block(FULL, "a) the plan")) is None


def test_a_text_in_which_many_sentences_break_early_is_not_wrapped():
    early = ("Recalling it", "and more of it which is long,")
    rows = [FULL, "it adopted the plan,"]
    assert wrapped_at(block(*rows * 4, *early)) == len(FULL)
    assert wrapped_at(block(*rows * 3, *early)) is None


def test_a_text_with_many_lines_far_longer_than_the_column_is_not_wrapped():
    longer = f"{'x' * 70},"
    rows = [FULL, "it adopted the plan,"]
    assert wrapped_at(block(*rows * 10, longer)) == len(FULL)
    assert wrapped_at(block(*rows * 9, longer)) is None
    assert wrapped_at(block(*rows * 9, f"{'x' * 68},")) == len(FULL)


def test_a_line_is_full_if_the_next_word_does_not_fit_with_some_slack():
    rest = [FULL, "it adopted the plan,"]
    full, short = f"{'Peru ' * 8}Chad", f"{'Peru ' * 8}Aba"
    assert read("\n".join([*rest, full, "General Assembly"]))[-1] == f"{full} General Assembly"
    assert read("\n".join([*rest, short, "General Assembly"]))[-1] == "General Assembly"


def test_a_field_of_the_heading_and_a_known_opener_begin_a_paragraph_of_a_wrapped_text():
    ended = "Recalling its resolution 70/1 of 25 September 2015, in the year,"
    rest = [FULL, "it adopted the plan,"]
    assert read("\n".join([*rest, ended, "Noting its plans,"]))[-1] == "Noting its plans,"
    assert read("\n".join([*rest, ended, "Peru and Chile,"]))[-1] == f"{ended} Peru and Chile,"
    assert read("\n".join([*rest, "Topic: the plan of all States and of their organizations of", "Sponsors: Peru"]))[
        -1
    ] == ("Sponsors: Peru")


def test_a_label_at_the_head_of_a_line_goes_on_only_in_the_middle_of_a_full_line_and_without_an_opener():
    rest = [FULL, "it adopted the plan,"]
    full = "Urges all Member States to consider, in line with paragraph"
    assert read("\n".join([*rest, full, "5. of the resolution,"]))[-1] == f"{full} 5. of the resolution,"
    assert read("\n".join([*rest, full, "5. Decides to act,"]))[-1] == "5. Decides to act,"
    assert read("\n".join([*rest, f"{full},", "5. of the resolution,"]))[-1] == "5. of the resolution,"
    assert read("\n".join([*rest, "Urges all", "5. of the resolution,"]))[-1] == "5. of the resolution,"


def test_a_small_letter_goes_on_unless_it_stands_further_in_behind_an_end():
    rest = [FULL, "it adopted the plan,"] * 5
    assert read("\n".join([*rest, "Urges all,", "to act"]))[-1] == "Urges all, to act"
    assert read("\n".join([*rest, "Urges all,", "   to act"]))[-2:] == ["Urges all,", "to act"]
    assert read("\n".join([*rest, "Urges all", "   to act"]))[-1] == "Urges all to act"
    assert read("\n".join([*rest, "1. Urges all,", "   to act"]))[-1] == "1. Urges all, to act"


def test_a_word_that_is_broken_at_the_end_of_a_line_is_joined_without_a_blank():
    assert read("1. Urges inter-\n   national bodies") == ["1. Urges inter-national bodies"]
    assert read(f"{FULL} inter-\nnational,\n{FULL} Asia-\nPacific,")[0] == f"{FULL} inter-national,"


def test_what_stands_below_a_number_goes_on_only_further_in_and_in_the_middle_of_a_sentence():
    assert read("1. Urges all\nto act") == ["1. Urges all", "to act"]
    assert read("Urges all\n   to act") == ["Urges all", "to act"]
    assert read("1. Urges all;\n   to act") == ["1. Urges all;", "to act"]
    assert read("1. Urges all.\n   to act") == ["1. Urges all.", "to act"]
    assert read("1. Urges all:\n   to act") == ["1. Urges all:", "to act"]
    assert read("1. Urges all\n   To act") == ["1. Urges all", "To act"]
    assert read("1. Urges all\n   a) to act") == ["1. Urges all", "a) to act"]
