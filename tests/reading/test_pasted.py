"""Clauses as people paste them."""

import pytest

from resolution_kit.reading.messages import without_stamps
from resolution_kit.reading.pasted import bare, opens_clause, pasted

ONE = [
    "Calls upon all States to act",
    "Invites all States\nto take part.\n",
    "Calls upon States to\n- act\n- pay",
    "Calls upon States to:\n(a) Act;\n(b) Pay",
    "Urges all, including by\n- Training them with\n  - Books\n  - Films\n- Paying them\n\nand to report",
    "Urges all States to: (a) act; (b) pay",
    "12. Urges all States to:\n   a) act\n   b) pay",
    "the fund will pay\nand the fund will act",
]
TWO = [
    "14. Invites States to act;\n15. Decides to remain seized.",
    "Recalling the Charter,\n\nNoting with concern the deaths,",
    "- Calls upon all States to act\n- Urges all to pay",
    "* Calls upon all States to act\n* Urges all to pay",
    "• Calls upon States to:\n   a) Act;\n   b) Pay;\n• Urges the Board to report",
    "OP12: Urges all to act\nOP13: Requests a report",
    "Calls upon States to share\ndata with the Board;\nUrges all\nto pay",
    "3. Urges:\na. States to act;\nb. The Board to report;\n• Requests a report",
    "“Urges all to act;\nRequests a report.”",
    "calls upon states to act;\nurges all states to pay;",
]
DOUBTFUL = ["The fund will pay\nThe fund will act", "1. Urges all to pay\n2. The fund will act"]


def texts(found):
    return [clause.text for clause, _ in found.clauses]


@pytest.mark.parametrize("text", ONE)
def test_one_clause_stays_one(text):
    found = pasted(text)
    assert (len(found.clauses), found.sure) == (1, True)


@pytest.mark.parametrize("text", TWO)
def test_two_clauses_are_two_and_nobody_need_be_asked(text):
    found = pasted(text)
    assert (len(found.clauses), found.sure) == (2, True)


@pytest.mark.parametrize("text", DOUBTFUL)
def test_where_not_every_clause_opens_like_one_there_is_doubt(text):
    found = pasted(text)
    assert (len(found.clauses), found.sure) == (2, False)


def test_no_word_of_a_paste_is_lost():
    for text in (*ONE, *TWO, *DOUBTFUL):
        found = pasted(text)
        kept = " ".join(_words(clause) for clause, _ in found.clauses)
        missing = [
            word
            for word in text.replace("\n", " ").split()
            if word.strip("“”.,;:•*-()").isalpha()
            and len(word) > 3
            and word.strip("“”.,;:").lower() not in kept.lower()
        ]
        assert missing == [], text


def _words(clause):
    closing = clause.closing.text if clause.closing else ""
    return " ".join((clause.text, *map(_words, clause.subclauses), closing))


def test_numbers_quotation_marks_and_lists_are_understood():
    (first, _), (second, _) = pasted(
        "12. “Calls upon all States to:\n    a) share data;\n    b) report;”\nOP13: Urges the Board to act"
    ).clauses
    assert first.text == "Calls upon all States to"
    assert [sub.text for sub in first.subclauses] == ["share data", "report"]
    assert second.text == "Urges the Board to act"


def test_each_clause_knows_its_part():
    found = pasted("PP3 Recalling resolution 67/1,\nOP1 Urges everyone\nOP2 Urges all")
    assert [kind for _, kind in found.clauses] == ["preambular", "operative", "operative"]


@pytest.mark.parametrize(
    ("text", "subs", "sure"),
    [
        ("To act", ["To act"], True),
        ("“To act;”", ["To act"], True),
        ("to act\nat once", ["to act at once"], True),
        ("(a) To act\n(b) To pay", ["To act", "To pay"], True),
        ("- To act\n- To pay", ["To act", "To pay"], True),
        ("To act\nTo pay", ["To act", "To pay"], False),
    ],
)
def test_sub_clauses_are_told_by_labels_and_lines(text, subs, sure):
    found = pasted(text, below=True)
    assert (texts(found), found.sure) == (subs, sure)


CLAUSES = [
    "Calls upon States to act",
    "calls upon states to act",
    "Decides to remain seized",
    "Recalling article 12",
    "12. Urges all States to act",
    "“Urges all States to act”",
    "OP3: Recommends a ban",
]
SEARCHES = [
    "bitcoin",
    "remains seized",
    "Requests",
    "recalling the charter",
    "help for addicts",
    "early warning system",
]


@pytest.mark.parametrize("text", CLAUSES)
def test_a_text_that_opens_like_a_clause_is_one(text):
    assert opens_clause(text)


@pytest.mark.parametrize("text", SEARCHES)
def test_other_words_are_words_to_search_for(text):
    assert not opens_clause(text)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Notes the “Global Coalition”", "Notes the “Global Coalition”"),
        ("“Common” and “shared” goals", "“Common” and “shared” goals"),
        ("A. B. Smith", "B. Smith"),
        ("12. “Urges all;”", "Urges all;"),
        ("• 12. “Urges all;”", "Urges all;"),
        ("• “Urges all", "Urges all"),
        ("OP12: Urges all", "Urges all"),
        ('"Urges all"', "Urges all"),
        ("– Urges all", "Urges all"),
    ],
)
def test_a_line_is_stripped_of_what_it_was_copied_with(line, left):
    assert bare(line) == left


@pytest.mark.parametrize(
    "text",
    [
        "Calls upon States to act by 10:32 - and to report: soon",
        "Recalling resolution 70/1 [see 10:30] and others: all",
        "[sic] Urges States to act",
        "1. Urges States to act",
        "Ana: Urges States to act",
        "if x > 3 then act",
    ],
)
def test_a_text_that_was_not_sent_stays_as_it_is(text):
    assert text == without_stamps(text)


@pytest.mark.parametrize(
    "before",
    ["> ", "> > ", ">", "[10:32, 24/11/2026] Ana: ", "[24/11/2026, 10:32:11] Ana María: ", "24/11/2026, 10:32 - Ana: ",
     "11/24/26, 3:05 PM - +52 1 55: "],
)  # fmt: skip
def test_what_a_mail_or_a_chat_sets_before_lines_is_left_out(before):
    sent = without_stamps(f"{before}1. Urges: all\n\n{before}2. Calls")
    assert ["1. Urges: all", "2. Calls"] == [line for line in sent.split("\n") if line]
    assert without_stamps(f"{before}    - ports").endswith("   - ports")


def test_a_message_of_a_chat_is_a_paragraph_of_its_own():
    sent = without_stamps("[10:32] Ana: Urges all\nto act\n[10:33] Ben: invites all")
    assert "Urges all\nto act\n\ninvites all" == sent
