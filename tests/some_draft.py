"""Drafts as delegates have them: clauses that open well, sub-clauses, closing texts, sections, some without ids."""

from dataclasses import replace

from hypothesis import strategies as st

from resolution_kit.model import Clause, Field, Line, Part, Resolution, walk
from resolution_kit.model.rebuild import mapped

PREAMBULAR = [
    "Recalling the Charter of the United Nations",
    "Recalling its resolution 70/1 of 25 September 2015",
    "Deeply concerned about the number of victims",
    "Noting with appreciation the work of the Office",
    "*Guided* by its purposes and principles",
]
OPERATIVE = [
    "Calls upon Member States to share what they know of new substances",
    "Requests the Secretary-General to report, and invites Member States to help him",
    "Urges {country} to act in the light of paragraph 2 above",
    "Invites all States, and in this regard encourages donors, to give more",
    "Decides to return to the question in operative clauses 1 to 3",
    "Also calls upon Member States to train customs officers",
    "The committee will meet again",
]
ITEMS = [
    "To publish the results",
    "To name a contact point, and to keep it",
    "Member States of the region",
    "Through training",
    "By sending {what}",
    "By June",
]
_CLOSING = ["and to report on it", "in cooperation with the Board", "and requests the Office to help"]
_ENTRIES = st.sampled_from([None, None, None, "pen-online.register"])


def items(depth=2):
    below = st.lists(items(depth - 1), max_size=2).map(tuple) if depth > 1 else st.just(())
    return st.builds(Clause, st.sampled_from(ITEMS), subclauses=below)


def _with_closing(clause, text):
    return replace(clause, closing=Clause(text)) if clause.subclauses else clause


def _clauses(texts):
    plain = st.builds(Clause, st.sampled_from(texts), st.lists(items(), max_size=3).map(tuple), entry=_ENTRIES)
    return plain | st.builds(_with_closing, plain, st.sampled_from(_CLOSING))


def _with_sections(clauses, at):
    blocks = list(clauses)
    for number, position in enumerate(sorted(at, reverse=True)):
        blocks.insert(min(position, len(blocks)), Line("section", f"Section {chr(ord('A') + number)}"))
    return tuple(blocks)


def _named(resolution, all_of_them):
    """Ids for every clause, or for every second one."""
    count = iter(range(10_000))

    def name(clause):
        n = next(count)
        return (replace(clause, id=f"c{n}") if all_of_them or n % 2 else clause,)

    return mapped(resolution, name)


_PREAMBLES = st.lists(_clauses(PREAMBULAR), max_size=4).map(tuple)
_OPERATIVES = st.builds(
    _with_sections, st.lists(_clauses(OPERATIVE), min_size=1, max_size=5), st.lists(st.integers(0, 5), max_size=2)
)
DRAFTS = st.builds(
    lambda preamble, operative, named: _named(
        Resolution(
            parts=(Part(organ=Line("organ", "The General Assembly"), preamble=preamble, operative=operative),),
            heading=(Field("committee", ("General Assembly",)), Field("sponsors", ("Mexico", "Peru"))),
            style="mun",
        ),
        named,
    ),
    _PREAMBLES,
    _OPERATIVES,
    st.booleans(),
)


def refs(resolution):
    return [place.ref for place in walk(resolution)]


def texts(resolution):
    """Every text of every clause, closing texts on their own."""
    return [text for place in walk(resolution) for text in own_texts(place.clause)]


def own_texts(clause):
    return [clause.text, *([clause.closing.text] if clause.closing else [])]


def all_texts(clause):
    return [*own_texts(clause), *(text for sub in clause.subclauses for text in all_texts(sub))]
