"""Amendments and votes in the draft file."""

from typing import TYPE_CHECKING, get_args

from resolution_kit.data.yaml_source import Node
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

if TYPE_CHECKING:
    from resolution_kit.draftfile.read import _Reader

AMENDMENT = ("number", "by", "supporters", "consents", "state", "amends", "orders", "vote", "said")
SPOT = ("into", "after", "before", "lines")
ORDERS = {
    "add": ("act", *SPOT, "new"),
    "strike": ("act", "clause"),
    "change": ("act", "clause", "words", "to"),
    "replace": ("act", "clause", "new"),
    "move": ("act", "clause", *SPOT),
}
_MAY_LACK = {"after", "before", "lines", "words", "to"}
VOTE = ("clause", *ANSWERS, "result", "roll")
RESULTS = {"carried": True, "lost": False}


def amendments(reader: "_Reader", nodes: dict[str, Node]) -> tuple[Amendment, ...]:
    """The list under `amendments:`; each has a number of its own."""
    found: dict[int, Amendment] = {}
    for node in reader.items(nodes, "amendments"):
        one = _amendment(reader, node)
        if one.number in found:
            reader.source.fail(node, f"a second amendment {one.number}", "a number for each")
        found[one.number] = one
    return tuple(found.values())


def votes(reader: "_Reader", nodes: dict[str, Node]) -> tuple[Vote, ...]:
    """The list under `votes:`."""
    return tuple(_vote(reader, node) for node in reader.items(nodes, "votes"))


def _amendment(reader: "_Reader", node: Node) -> Amendment:
    nodes = reader.group(node, "an amendment", AMENDMENT)
    number = _number(reader, nodes, "number")
    if not number:
        reader.source.fail(node, "an amendment without a number from 1", "`number: 1`")
    state = _one_of(reader, nodes, "state", get_args(State)) or "pending"
    return Amendment(
        number,
        by=_names(reader, nodes, "by"),
        orders=tuple(_order(reader, item) for item in reader.items(nodes, "orders")),
        supporters=_names(reader, nodes, "supporters"),
        consents=_names(reader, nodes, "consents"),
        state=state,  # type: ignore[arg-type]
        amends=_number(reader, nodes, "amends"),
        vote=_vote(reader, nodes["vote"]) if "vote" in nodes else None,
        said=_names(reader, nodes, "said"),
    )


def _order(reader: "_Reader", node: Node) -> Order:
    act = _one_of(reader, reader.source.mapping(node, "an order"), "act", tuple(ORDERS))
    if act is None:
        reader.source.fail(node, "an order without `act`", f"`act:` and one of {', '.join(ORDERS)}")
    nodes = reader.group(node, f"an order to {act}", ORDERS[act])
    for key in ORDERS[act]:
        if key not in nodes and key not in _MAY_LACK:
            reader.source.fail(node, f"an order to {act} without `{key}`", f"`{key}: …`")
    text = {key: reader.maybe(nodes, key) or "" for key in nodes if key != "new"}
    if act == "strike":
        return Strike(text["clause"])
    if act == "change":
        return Reword(text["clause"], text.get("words", ""), text.get("to", ""))
    if act == "replace":
        return Replace(text["clause"], reader.apart().clause(nodes["new"]))
    anchor = Anchor(text["into"], text.get("after", ""), text.get("before", ""), _number(reader, nodes, "lines") or 0)
    return Move(text["clause"], anchor) if act == "move" else Add(reader.apart().clause(nodes["new"]), anchor)


def _vote(reader: "_Reader", node: Node) -> Vote:
    nodes = reader.group(node, "a vote", VOTE)
    counts = tuple(_number(reader, nodes, answer) or 0 for answer in ANSWERS)
    result = _one_of(reader, nodes, "result", RESULTS)
    if result is None:
        reader.source.fail(node, "a vote without `result`", f"`result:` and one of {', '.join(RESULTS)}")
    roll = reader.group(nodes["roll"], "`roll`", ANSWERS) if "roll" in nodes else {}
    called = tuple(_names(reader, roll, answer) for answer in ANSWERS)
    return Vote(counts, RESULTS[result], called, reader.maybe(nodes, "clause") or "")  # type: ignore[arg-type]


def _names(reader: "_Reader", nodes: dict[str, Node], key: str) -> tuple[str, ...]:
    return reader.values(nodes[key], key) if key in nodes else ()


def _number(reader: "_Reader", nodes: dict[str, Node], key: str) -> int | None:
    text = reader.maybe(nodes, key)
    if text is not None and not (text.isascii() and text.isdecimal()):
        reader.source.fail(nodes[key], f"`{key}: {text[:40]}`", "a whole number")
    return None if text is None else int(text)


def _one_of(
    reader: "_Reader", nodes: dict[str, Node], key: str, known: "tuple[str, ...] | dict[str, bool]"
) -> str | None:
    text = reader.maybe(nodes, key)
    if text is not None and text not in known:
        reader.source.fail(nodes[key], f"`{key}: {text[:40]}`", f"one of {', '.join(known)}")
    return text
