"""Where the preamble ends: each sign alone and against the others, the cheapest border winning."""

import pytest

from resolution_kit.reading.assemble import structure
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.loose_lists import mark_loose_lists
from resolution_kit.reading.assemble.preamble_boundary import border
from resolution_kit.reading.paragraphs import RawParagraph


def items(*lines):
    """Items of lines; `said:` before one is what the paper says it is."""
    out = []
    for number, line in enumerate(lines, 1):
        said, _, text = line.rpartition("| ")
        kind = said or None
        out.append(Item(RawParagraph(text, number, kind=kind)))
    return out


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        # a border by openers and endings alone
        (["Recalling its work,", "Noting its plans,", "Decides to act."], 2),
        (["Decides to act.", "Urges all to act."], 0),
        (["Recalling its work,", "Noting its plans,"], 2),
        ([], 0),
        # one sign against another: opener 2, ending 1, number 3, no number 1.5
        (["Recalling its work;", "Decides to act;", "Urges all to help."], 1),
        (["Recalling its work,", "Acknowledges the work of all,", "Noting its plans,", "1. Decides to act."], 3),
        (["Recalling its work,", "1. Noting its plans;", "2. Decides to act."], 1),
        (["Recalling its work,", "1. The Office to report;", "2. Decides to act."], 1),
        (["Recalling its work,", "Urges all to act;", "2. Decides to act."], 1),
        (["Recalling its work,", "Reports are known,", "1. Decides to act."], 2),
        (["Recalling its work,", "Reports are known;", "1. Decides to act."], 2),
        (["Recalling its work,", "Reports are known,", "Decides to act."], 2),
        (["Recalling its work,", "Reports are known.", "Decides to act."], 1),
        # a numbered preamble, and numbers of a list in it, weigh less
        (["1. Recalling its work,", "2. Noting its plans,", "1. Decides to act;", "2. Urges all to help."], 2),
        (["Recalling its reports:", "1. The first one,", "2. The second one,", "1. Decides to act."], 3),
        (["Recalling its reports:", "1. Decides to act;", "2. Urges all to help."], 1),
        # the paper's own word outweighs every sign
        (["preambular| Decides to act.", "operative| Recalling its work,"], 1),
        (["operative| Recalling its work,", "operative| Noting its plans,"], 0),
        (["preambular| Decides to act.", "preambular| Urges all."], 2),
        # lines that decide nothing: small letters, page marks, headings
        (["Recalling its work", "and that of others;", "1. Decides to act."], 2),
        (["Recalling its work,", "recalling its plans;", "1. Decides to act."], 2),
        (["Recalling its work,", "- 2 -", "Noting its plans,", "1. Decides to act."], 3),
        (["Recalling its work,", "I. Reports", "1. Decides to act."], 1),
        (["Recalling its work,", "Annex of reports", "Lists", "1. Decides to act."], 1),
        (["Reports", "Recalling its work,", "1. Decides to act."], 2),
        (["Reports", "1. Decides to act.", "2. Urges all."], 0),
        # letters and bullets where numbers should stand
        (["Recalling its work,", "(a) Decides to act;", "(b) Urges all to help."], 1),
        (["• Recalling its work,", "• Noting its plans,", "• Decides to act."], 2),
        (["Recalling its reports:", "(a) Noting reports,", "(b) Recalling lists,", "Decides to act."], 3),
        (["Recalling its reports:", "(a) Urges to all;", "(b) Decides to act."], 1),
        (["Recalling its work,", "Noting:", "(a) Ports;", "(b) Roads,", "1. Decides to act."], 4),
        # items of a list without labels tell nothing, but reasons do
        (["Recalling its work,", "Urges all to act:", "Offering help", "Offering ships", "Decides to meet."], 1),
        (["Recalling its work,", "Urges all to act:", "Creating ports,", "Building roads,", "Decides to meet."], 1),
        (["Recalling its work,", "Urges all to act:", "Offering help,", "Noting plans,", "1. Decides to meet."], 4),
        (["Urges all to act,", "Offering help,", "Offering ships,", "1. Decides to act."], 3),
        (["Recalls its reports:", "Noting help,", "Recalling ships,", "Decides to act."], 3),
        (["Recalls:", "(a) Offering help,", "Noting ships,", "Recalling its work,", "Decides to act."], 4),
    ],
)
def test_the_operative_part_begins_where_the_signs_cost_least(lines, first):
    given = items(*lines)
    mark_loose_lists(given)
    assert first == border(given, {}).at


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        (["Decides to act,", "Recalling its work,", "Noting its plans,", "1. Urges all."], 0),
        (["Recalling its work,", "1. Decides to act."], 1),
        ([], 0),
    ],
)
def test_without_a_comma_behind_the_organ_a_verb_at_the_head_is_the_operative_part(lines, first):
    assert first == border(items(*lines), {}, no_preamble=True).at
    assert border(items(*lines), {}).at >= first


@pytest.mark.parametrize("mark", [",", ";", ".", ":", "; and", "(a),"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_mark_on_a_line_of_its_own_is_read_wherever_it_stands(mark, place):
    lines = ["The General Assembly,", "Recalling its work,", "1. Decides to act."]
    lines.insert(place, mark)
    paragraphs = [RawParagraph(line, number) for number, line in enumerate(lines, 1)]
    assert structure(paragraphs, "paper.txt").main.operative
