"""Lines and amendments in a draft: each has one text, each number is a number."""

import pytest

from resolution_kit.data.yaml_source import Source
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.errors import Problem


def read(text):
    return read_yaml(Source(text, "draft.yaml"))


def amended(number="1", more=""):
    clause = "operative:\n  - {id: a, text: Urges all}\n"
    return f"{clause}amendments:\n  - number: {number}\n    by: Chile\n    orders: [{{act: strike, clause: a}}]\n{more}"


def test_a_line_has_one_text_and_may_have_its_ending():
    (line,) = read("operative:\n  - {section: I. Ports, ending: .}\n").main.operative
    assert (line.kind, line.text, line.ending, line.line) == ("section", "I. Ports", ".", 2)
    with pytest.raises(Problem, match=r"draft\.yaml:1: .* with no texts, expected one of"):
        read("organ: {ending: .}\n")


def test_an_amendment_is_read_with_its_number_and_who_brought_it():
    (one,) = read(amended(more="    amends: 3\n")).amendments
    assert (one.number, one.by, one.amends, one.state, len(one.orders)) == (1, ("Chile",), 3, "pending", 1)


@pytest.mark.parametrize("number", ["one", "²", "٣", "-1", "0", "1.5"])
def test_a_number_that_is_no_whole_one_from_1_is_refused(number):
    with pytest.raises(Problem, match=r"draft\.yaml:4: "):
        read(amended(number))


def test_a_second_amendment_of_one_number_is_refused():
    with pytest.raises(Problem, match="a second amendment 1, expected a number for each"):
        read(amended(more="  - {number: 1, by: Peru, orders: [{act: strike, clause: a}]}\n"))
