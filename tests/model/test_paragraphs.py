"""Every paragraph of a resolution in order."""

from resolution_kit.model import Clause, Field, Line, Part, Placed, Resolution, paragraphs, walk

TOPIC, TITLE = Field("topic", ("Wells",)), Line("section", "I. Wells")
PAPER = Resolution(
    (TOPIC,),
    (
        Part(organ=Line("organ", "The Council"), preamble=(Clause("Recalling"),), operative=(TITLE, Clause("Urges"))),
        Part(
            lead=(Line("other", "B"),),
            operative=(Clause("Calls upon", (Clause("One", (Clause("Deep"),)), Clause("Two")), Clause("and to act")),),
            end=(Line("other", "12th meeting"),),
        ),
    ),
)


def shown(paragraph):
    if isinstance(paragraph, Placed):
        return f"{paragraph.ref} {paragraph.clause.text}{' (closing)' if paragraph.is_closing else ''}"
    return paragraph.values[0] if isinstance(paragraph, Field) else paragraph.text


def test_every_paragraph_stands_in_its_place():
    expected = ["Wells", "The Council", "P1 Recalling", "I. Wells", "1 Urges"]
    expected += ["B", "B/1 Calls upon", "B/1.a One", "B/1.a.i Deep", "B/1.b Two", "B/1 and to act (closing)"]
    assert [*expected, "12th meeting"] == [shown(one) for one in paragraphs(PAPER)]


def test_a_walk_visits_clauses_alone():
    assert ["P1", "1", "B/1", "B/1.a", "B/1.a.i", "B/1.b"] == [place.ref for place in walk(PAPER)]


def test_an_address_is_that_of_the_clause():
    addresses = {shown(one): one.address for one in paragraphs(PAPER) if isinstance(one, Placed)}
    assert (1, "operative", (0, 0, 0)) == addresses["B/1.a.i Deep"]
    assert addresses["B/1 Calls upon"] == addresses["B/1 and to act (closing)"]
