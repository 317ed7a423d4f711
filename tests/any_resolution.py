"""Resolutions of every shape the model allows, with texts that YAML would like to misread."""

from dataclasses import replace
from typing import get_args

from hypothesis import strategies as st
from papers import in_kinds

from resolution_kit.model import HEADING_FIELDS, Clause, Field, Kind, Line, Part, Rival, Waiver
from resolution_kit.model.proposals import Add, Amendment, Anchor, Move, Replace, Reword, State, Strike, Vote

NASTY = [
    "", " ", "NO", "no", "on", "Yes", "null", "~", "1.10", "1:30", "12:30:45", "2024-05-01", "0x1F", "0o17", "1e5",
    "123456", "1_000", ".5", ".inf", "=", "<<", "true", "- dash", "-", "--- ", "...", "? why", ": colon", "key: value",
    "ends with colon:", "a #comment", "# comment", "#", "'single'", '"double"', "it's", 'say "so"', "back\\slash",
    "*Deeply concerned* by", "&anchor", "!tag", "%percent", "@at", "`tick`", "[red]", "{{ x }}", "<b>", "{a: b}",
    "[a, b]", "a, b", "|", ">", ">-", "| literal", "trailing ", " leading", "two  spaces", "tab\there", "\ttab",
    "emoji 🕊️ here", "مرحبا بالعالم", "\u202eoverride", "\ufeffbom", "zero\u200bwidth", "no\u00a0break", "é", "x: ",
    "Calls upon, inter alia,", "Distr.: Limited", "FORUM: GA3", "a:b", "http://un.org/x#y", "50 per cent", "(a)", "x :",
    "x:\ty", "\\", "''",
]  # fmt: skip

_PRINTABLE = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029\ufffe\uffff")
_WORDS = st.sampled_from(["Calls upon", "States", "to", "- and", "# of", "further:", "the", "  ", "‘quoted’", "a" * 40])
TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(_PRINTABLE, max_size=30),
    st.lists(_WORDS, min_size=10, max_size=60).map(" ".join),
    st.text(st.sampled_from("-:#'\"[]{}>|*&!%@`,? \tab\\"), max_size=12),
)
MAYBE = st.none() | TEXTS

ORIGIN = st.just(()) | st.lists(TEXTS, max_size=2).map(tuple)

_KINDS = st.sampled_from(get_args(Kind))
LINES = st.builds(Line, _KINDS, TEXTS, MAYBE)
_CLOSINGS = st.builds(Clause, TEXTS, ending=MAYBE, entry=MAYBE)


def clauses(depth=4):
    """Clauses without ids, with sub-clauses down to `depth` levels."""
    below = st.lists(clauses(depth - 1), max_size=2).map(tuple) if depth > 1 else st.just(())
    return st.builds(
        Clause,
        TEXTS,
        subclauses=below,
        closing=st.none() | _CLOSINGS,
        label=MAYBE,
        ending=MAYBE,
        entry=MAYBE,
        origin=ORIGIN,
        conflict=MAYBE,
    ) | st.builds(Clause, TEXTS)


_BLOCKS = st.lists(clauses() | LINES, max_size=4).map(tuple)
_SOME_LINES = st.lists(LINES, max_size=2).map(tuple)
_PARTS = st.builds(Part, _SOME_LINES, st.none() | LINES, _BLOCKS, _BLOCKS, _SOME_LINES)
_VALUES = st.lists(TEXTS, max_size=3).map(tuple)
_TYPED_HEADING = st.lists(
    st.builds(Field, TEXTS | st.sampled_from(HEADING_FIELDS), _VALUES, MAYBE) | LINES, max_size=4
).map(tuple)
_PLAIN_HEADING = st.lists(
    st.builds(Field, st.sampled_from(HEADING_FIELDS), _VALUES), max_size=5, unique_by=lambda f: f.name
).map(tuple)
_RIVALS = st.lists(st.builds(Rival, TEXTS, _VALUES, ORIGIN), max_size=2).map(tuple)
_WAIVERS = st.lists(st.builds(Waiver, TEXTS, TEXTS), max_size=2).map(tuple)

_NUMBERS = st.integers(0, 200)
_ANCHORS = st.builds(Anchor, TEXTS.filter(bool), TEXTS, TEXTS, _NUMBERS)
_ORDERS = st.one_of(
    st.builds(Add, clauses(1), _ANCHORS),
    st.builds(Strike, TEXTS),
    st.builds(Reword, TEXTS, TEXTS, TEXTS),
    st.builds(Replace, TEXTS, clauses(1)),
    st.builds(Move, TEXTS, _ANCHORS),
)
_VOTES = st.builds(
    Vote, st.tuples(_NUMBERS, _NUMBERS, _NUMBERS), st.booleans(), st.tuples(_VALUES, _VALUES, _VALUES), TEXTS
)
_FEW = st.lists(TEXTS, max_size=1).map(tuple)
_AMENDMENTS = st.lists(
    st.builds(
        Amendment,
        st.integers(1, 99),
        _FEW,
        st.lists(_ORDERS, max_size=2).map(tuple),
        _FEW,
        _FEW,
        st.sampled_from(get_args(State)),
        st.none() | _NUMBERS,
        st.none() | _VOTES,
        _FEW,
    ),
    max_size=1,
).map(tuple)

_BARE = st.builds(
    in_kinds,
    heading=_PLAIN_HEADING | _TYPED_HEADING,
    organ=st.none() | LINES,
    preamble=_BLOCKS,
    operative=_BLOCKS,
    end=_SOME_LINES,
    more=st.just(()) | st.lists(_PARTS, max_size=2).map(tuple),
    style=MAYBE,
    guide=MAYBE,
    body=MAYBE,
    imported=MAYBE,
    ignore=_WAIVERS,
    conflicts=_RIVALS,
    amendments=st.just(()) | st.deferred(lambda: _AMENDMENTS),
    votes=st.just(()) | st.lists(_VOTES, max_size=1).map(tuple),
)


def with_ids(resolution, chosen):
    """Ids for those clauses for which the iterator `chosen` says so."""
    count = iter(range(1, 10_000))

    def name(block):
        if isinstance(block, Line):
            return block
        id_ = f"c{next(count)}" if next(chosen, False) else ""
        closing = name(block.closing) if block.closing else None
        return replace(block, id=id_, subclauses=tuple(map(name, block.subclauses)), closing=closing)

    def named(part):
        preamble = tuple(map(name, part.preamble))
        return replace(part, preamble=preamble, operative=tuple(map(name, part.operative)))

    return replace(resolution, parts=tuple(map(named, resolution.parts)))


RESOLUTIONS = st.builds(
    lambda resolution, chosen: with_ids(resolution, iter(chosen)),
    _BARE,
    st.lists(st.booleans(), max_size=40) | st.just([True] * 400),
)
IDENTIFIED = _BARE.map(lambda resolution: with_ids(resolution, iter([True] * 400)))
