"""Amendments and votes as they stand in the draft file."""

from collections.abc import Mapping

from resolution_kit.draftfile.write import Group, clause_group, paragraph
from resolution_kit.model.proposals import ANSWERS, Add, Amendment, Anchor, Move, Order, Replace, Reword, Strike, Vote
from resolution_kit.yamledit.emit import Tree


def amendment(one: Amendment) -> Group:
    """An item of `amendments:`."""
    lists: dict[str, Tree] = {"by": [*one.by], "supporters": [*one.supporters], "consents": [*one.consents]}
    group: Group = {"number": str(one.number), **_filled(lists)}
    group |= {"state": one.state} if one.state != "pending" else {}
    group |= {"amends": str(one.amends)} if one.amends is not None else {}
    group |= _filled({"orders": [_order(order) for order in one.orders]})
    group |= {"vote": vote(one.vote)} if one.vote else {}
    return group | _filled({"said": [*one.said]})


def vote(one: Vote) -> Group:
    """An item of `votes:`, or the vote on an amendment."""
    answers = dict(zip(ANSWERS, map(str, one.counts), strict=True))
    result = "carried" if one.carried else "lost"
    roll = _filled(dict(zip(ANSWERS, ([*names] for names in one.roll), strict=True)))
    return {**_filled({"clause": one.clause}), **answers, "result": result, **_filled({"roll": roll})}


def _order(order: Order) -> Group:
    match order:
        case Add(new, anchor):
            return {"act": "add", **_anchor(anchor), "new": clause_group(new)}
        case Strike(id_):
            return {"act": "strike", "clause": paragraph(id_)}
        case Reword(id_, words, to):
            return {"act": "change", "clause": paragraph(id_), **_filled({"words": words, "to": to})}
        case Replace(id_, new):
            return {"act": "replace", "clause": paragraph(id_), "new": clause_group(new)}
        case Move(id_, anchor):
            return {"act": "move", "clause": paragraph(id_), **_anchor(anchor)}


def _anchor(anchor: Anchor) -> Group:
    lines = str(anchor.lines) if anchor.lines else ""
    return _filled({"into": anchor.into, "after": anchor.after, "before": anchor.before, "lines": lines})


def _filled(group: Mapping[str, Tree]) -> Group:
    """What of the group says something, every text as one paragraph."""
    return {key: _paragraphs(value) for key, value in group.items() if value}


def _paragraphs(value: Tree) -> Tree:
    if isinstance(value, str):
        return paragraph(value)
    if isinstance(value, Mapping):
        return value
    return [paragraph(item) if isinstance(item, str) else item for item in value]
