"""Amendments and votes; loaded only for drafts that have some."""

from operator import attrgetter, itemgetter
from typing import Any, get_args

from resolution_kit.data.yaml_source import Node
from resolution_kit.draftfile.records.clauses import CLAUSE
from resolution_kit.draftfile.records.forms import NAMES, TEXT, Form, ListOf, Number, OneOf, Schema
from resolution_kit.draftfile.records.reading import Reading
from resolution_kit.draftfile.records.record import Key, Record
from resolution_kit.model import Clause
from resolution_kit.model.proposals import (
    ANSWERS,
    Add,
    Amendment,
    Anchor,
    Move,
    Order,
    Replace,
    Reword,
    State,
    Strike,
    Vote,
)
from resolution_kit.yamledit.layout import Tree


class _NewClause(Form):
    """A clause that an order brings; its ids may be those of the draft."""

    def read(self, reading: Reading, node: Node, what: str) -> Clause:
        clause: Clause = CLAUSE.read(reading.apart(), node, what)
        return clause

    def write(self, value: Clause) -> Tree:
        return CLAUSE.write(value)

    def described(self, definitions: Schema) -> Schema:
        return CLAUSE.schema(definitions)


_CLAUSE = Key("clause", TEXT, "The id of the clause that it is about", default="", required=True)
_NEW = Key("new", _NewClause(), "The clause that is added, or takes the place of another", required=True)
_INTO = "Whose list the place is in: the id of a clause, or preamble, operative"
_AFTER = "The id of the clause before the place; left out, it is the head of the list"
_BEFORE = "The id of the clause behind the place; left out, it is the end of the list"
_LINES = "How many titles and other lines stand between the clause before the place and the place"
_ANCHOR = (
    Key("into", TEXT, _INTO, of=attrgetter("anchor.into"), default="", required=True),
    Key("after", TEXT, _AFTER, of=attrgetter("anchor.after"), default=""),
    Key("before", TEXT, _BEFORE, of=attrgetter("anchor.before"), default=""),
    Key("lines", Number(), _LINES, of=attrgetter("anchor.lines"), default=0),
)
_WORDS = (
    Key("words", TEXT, "What a change takes out", default=""),
    Key("to", TEXT, "What a change puts in its place", default=""),
)


def _add(new: Clause, **anchor: Any) -> Add:
    return Add(new, Anchor(**anchor))


def _move(clause: str, **anchor: Any) -> Move:
    return Move(clause, Anchor(**anchor))


_ORDERS: dict[str, tuple[type, Record]] = {
    "add": (Add, Record(_add, "an order to add", (*_ANCHOR, _NEW))),
    "strike": (Strike, Record(Strike, "an order to strike", (_CLAUSE,))),
    "change": (Reword, Record(Reword, "an order to change", (_CLAUSE, *_WORDS))),
    "replace": (Replace, Record(Replace, "an order to replace", (_CLAUSE, _NEW))),
    "move": (Move, Record(_move, "an order to move", (_CLAUSE, *_ANCHOR))),
}
_ACT = Key("act", OneOf({act: act for act in _ORDERS}), "What is done", required=True)
_ACT_ALONE = Record(lambda act: act, "an order", (_ACT,))


class _Order(Form):
    """An order; `act` says which keys it has besides."""

    name = "order"

    def read(self, reading: Reading, node: Node, _what: str) -> Order:
        nodes = reading.source.mapping(node, "an order")
        record = _ORDERS[_ACT_ALONE.made(reading, node, nodes)][1]
        reading.group(node, record.what, (_ACT.name, *record.keys))
        order: Order = record.made(reading, node, nodes)
        return order

    def write(self, value: Order) -> Tree:
        act, record = next((act, record) for act, (order, record) in _ORDERS.items() if isinstance(value, order))
        return {_ACT.name: act, **record.write(value)}

    def described(self, definitions: Schema) -> Schema:
        keys = {key.name: key for key in (_ACT, _CLAUSE, *_ANCHOR, *_WORDS, _NEW)}
        record = Record(dict, "an order", tuple(keys.values()))
        whole = record.described(definitions) | {"required": [_ACT.name]}
        return {**whole, "allOf": [self._rule(act, set(keys) - {_ACT.name}) for act in _ORDERS]}

    def _rule(self, act: str, names: set[str]) -> Schema:
        """Which keys an order to do this must have, and may not have."""
        record = _ORDERS[act][1]
        refused = dict.fromkeys(sorted(names - record.keys.keys()), False)
        then = {"required": record.required, **({"properties": refused} if refused else {})}
        return {"if": {"properties": {_ACT.name: {"const": act}}}, "then": then}


_ABOUT = {
    "for": ("How many voted for", "Who voted for"),
    "against": ("How many voted against", "Who voted against"),
    "abstain": ("How many abstained", "Who abstained"),
}


def _count(position: int) -> Key:
    """The key with the number of one of the `ANSWERS`."""
    answer = ANSWERS[position]
    about = _ABOUT[answer][0]
    return Key(answer, Number(), about, of=lambda vote: vote.counts[position], default=0, always=True)


_COUNTS = tuple(map(_count, range(len(ANSWERS))))
_ROLL = Record(
    lambda **names: tuple(names.values()),
    "`roll`",
    [Key(answer, NAMES, _ABOUT[answer][1], of=itemgetter(i), default=()) for i, answer in enumerate(ANSWERS)],
)
_LABEL = "The label of a clause that was voted on by itself, such as 3.b; left out, the vote was on the whole"


def _vote(clause: str, carried: bool, roll: Any, **counts: int) -> Vote:
    return Vote(tuple(counts.values()), carried, roll, clause)  # type: ignore[arg-type]


_VOTE = Record(
    _vote,
    "a vote",
    (
        Key("clause", TEXT, _LABEL, default=""),
        *_COUNTS,
        Key("result", OneOf({"carried": True, "lost": False}), "What came of it", attribute="carried", required=True),
        Key("roll", _ROLL, "Who voted how, if the roll was called", default=((), (), ())),
    ),
    name="vote",
)
_AMENDMENT = Record(
    Amendment,
    "an amendment",
    (
        Key("number", Number(1), "Its number, from 1", required=True),
        Key("by", NAMES, "The delegations that move it", default=()),
        Key("supporters", NAMES, "Other delegations that stand behind it", default=()),
        Key("consents", NAMES, "Sponsors of the draft that accept it", default=()),
        Key(
            "state",
            OneOf({state: state for state in get_args(State)}),
            "What has become of it; left out, it is pending",
            default="pending",
        ),
        Key("amends", Number(), "The number of the amendment that it would change"),
        Key("orders", ListOf(_Order()), "What it orders, in turn", default=()),
        Key("vote", _VOTE, "The vote on it"),
        Key("said", NAMES, "Its amending text as it was decided on", default=()),
    ),
    name="amendment",
)


class _Amendments(ListOf):
    """A list of amendments, each with a number of its own."""

    def read(self, reading: Reading, node: Node, what: str) -> tuple[Amendment, ...]:
        found: tuple[Amendment, ...] = super().read(reading, node, what)
        numbers: set[int] = set()
        for item, amendment in zip(reading.source.sequence(node, what), found, strict=True):
            if amendment.number in numbers:
                reading.source.fail(item, f"a second amendment {amendment.number}", "a number for each")
            numbers.add(amendment.number)
        return found


AMENDMENTS = _Amendments(_AMENDMENT)
VOTES = ListOf(_VOTE)
