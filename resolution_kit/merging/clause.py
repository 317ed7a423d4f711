"""One clause or line as two people left it, and as it was when both began."""

from dataclasses import dataclass, replace

from resolution_kit.compare import clause_wording
from resolution_kit.merging.three_way import either
from resolution_kit.merging.tree import NEW_CONFLICT, ListKey, Node
from resolution_kit.merging.versions import distinct, union
from resolution_kit.model import Clause, Line


@dataclass(frozen=True, slots=True)
class Sides:
    """A node in the base, with us and with them; None if it is not there."""

    base: Node | None
    ours: Node | None
    theirs: Node | None

    @property
    def only(self) -> Node | None:
        """The node, if only one of the two has it."""
        return None if self.ours and self.theirs else self.ours or self.theirs

    @property
    def removed(self) -> bool:
        """Whether it was taken out, and the other side neither changed it nor put it into another list."""
        left = self.ours or self.theirs
        return self.base is not None and self.only == left and (left is None or _left_alone(self.base, left))

    @property
    def disputed(self) -> bool:
        """Whether one side took it out and the other changed it, or put it into another list."""
        return self.base is not None and self.only is not None and not _left_alone(self.base, self.only)

    @property
    def mine(self) -> Node:
        """The node with us, or else with them."""
        node = self.ours or self.theirs
        assert node is not None  # noqa: S101 - no node that both took out is merged
        return node

    @property
    def other(self) -> Node:
        """The node with them, or else with us."""
        return self.theirs or self.mine

    @property
    def parent(self) -> ListKey:
        """The list it stands in: the one it was moved to, ours if both moved it."""
        moved = self.base is None or self.mine.parent != self.base.parent
        return self.mine.parent if moved else self.other.parent


def merged_node(sides: Sides) -> Node:
    """The node as both would have it; with both versions if they contradict each other."""
    parent = sides.parent
    if sides.only:
        return in_conflict(sides.only, parent) if sides.disputed else replace(sides.only, parent=parent)
    ours, theirs, base = sides.mine, sides.other, sides.base
    if isinstance(ours.block, Line) or isinstance(theirs.block, Line):
        return replace(ours, parent=parent)
    if base and _same_words(base, ours):
        return _with_rest(sides, replace(theirs, parent=parent))
    if _same_words(ours, theirs) or (base and _same_words(base, theirs)):
        return _with_rest(sides, replace(ours, parent=parent))
    if both := _both_edits(sides, ours.block, theirs.block):
        return _with_rest(sides, replace(ours, block=both, parent=parent))
    return _versions(sides, ours.block, theirs.block)


def in_conflict(node: Node, parent: ListKey) -> Node:
    """The node, waiting for a decision; lines never wait."""
    block = node.block if isinstance(node.block, Line) else replace(node.block, conflict=NEW_CONFLICT)
    return replace(node, block=block, parent=parent)


def _left_alone(base: Node, node: Node) -> bool:
    return base.parent == node.parent and _same_words(base, node)


def _same_words(one: Node, other: Node) -> bool:
    """Whether two nodes have the same words in every version."""
    if isinstance(one.block, Line) or isinstance(other.block, Line):
        return one.block == other.block
    return (one.block.conflict is None) == (other.block.conflict is None) and [
        clause_wording(version) for version in (one.block, *one.later)
    ] == [clause_wording(version) for version in (other.block, *other.later)]


def _both_edits(sides: Sides, ours: Clause, theirs: Clause) -> Clause | None:
    """The clause with the text that one side changed and the closing text that the other did; None if both clash."""
    base = sides.base
    if base is None or not isinstance(base.block, Clause) or any(n.later for n in (base, sides.mine, sides.other)):
        return None
    texts = [(c.text, c.ending if c.joined else None) for c in (base.block, ours, theirs)]
    closings = [_closing(c) for c in (base.block, ours, theirs)]
    if any(was not in (mine, other) and mine != other for was, mine, other in (texts, closings)):
        return None
    text = theirs if texts[0] == texts[1] else ours
    closing = theirs.closing if closings[0] == closings[1] else ours.closing
    return replace(ours, text=text.text, ending=text.ending, closing=closing)


def _closing(clause: Clause) -> tuple[str, ...]:
    return clause_wording(clause)[1:]


def _versions(sides: Sides, ours: Clause, theirs: Clause) -> Node:
    """The node with every version that one of the two has, ours first."""
    known = (*sides.mine.later, *sides.other.later)
    first, *others = distinct((ours, *sides.mine.later, theirs, *sides.other.later))
    later = tuple(other if other in known else replace(other, id="") for other in others)
    return _with_rest(sides, Node(replace(first, conflict=NEW_CONFLICT), sides.parent, later))


def _with_rest(sides: Sides, node: Node) -> Node:
    """The node with the merged rest of a clause: id, entry, typed label, origin."""
    ours, theirs, block = sides.mine.block, sides.other.block, node.block
    if not (isinstance(ours, Clause) and isinstance(theirs, Clause) and isinstance(block, Clause)):
        return node
    was = sides.base.block if sides.base and isinstance(sides.base.block, Clause) else Clause("")
    if not (ours.joined or theirs.joined):
        block = replace(block, ending=either(was.ending, ours.ending, theirs.ending))
    if _closing(ours) == _closing(theirs):
        block = replace(block, closing=either(was.closing, ours.closing, theirs.closing))
    if node.later:
        origin = block.origin
    elif sides.base and was.origin in (ours.origin, theirs.origin):
        origin = either(was.origin, ours.origin, theirs.origin)
    else:
        same = _same_words(sides.mine, sides.other)
        origin = union(ours.origin, theirs.origin) if same else block.origin
    block = replace(
        block,
        id=either(was.id, ours.id, theirs.id) if sides.base else ours.id or theirs.id,
        entry=either(was.entry, ours.entry, theirs.entry),
        label=either(was.label, ours.label, theirs.label),
        origin=origin,
    )
    return replace(node, block=block)
