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
