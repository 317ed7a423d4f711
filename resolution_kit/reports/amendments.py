"""Amendments on a terminal: one in full, all in a list, and those that collide."""

from collections.abc import Iterator

from resolution_kit.amendments.conflicts import collisions, inapplicable
from resolution_kit.amendments.decide import reason
from resolution_kit.amendments.submit import is_among
from resolution_kit.amendments.text import AmendingText, lines, title
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.model.proposals import Amendment
from resolution_kit.operations.people import listed
from resolution_kit.reports.terminal import cells, safe, shortened, wrapped
from resolution_kit.text.inline import plain

_INDENT = 4


def shown(resolution: Resolution, one: Amendment, style: Style, columns: int) -> Iterator[str]:
    """An amendment in full: who, what, and how it stands."""
    yield from wrapped(f"{title(one, style)} ({one.state}), moved by {', '.join(one.by)}", columns)
    if one.supporters:
        yield from wrapped(f"supported by {', '.join(one.supporters)}", columns)
    for line in _text(resolution, one, style):
        yield from wrapped(line, columns, " " * _INDENT)
    if one.state == "pending":
        sponsors = listed(resolution, "sponsors")
        yield from wrapped(f"accepted by {len(one.consents)} of {len(sponsors)} sponsors", columns)
    if one.vote:
        yes, no, none = one.vote.counts
        yield f"vote: {yes} for, {no} against, {none} abstaining"


def headline(resolution: Resolution, one: Amendment, style: Style) -> str:
    """One line for the log: the amendment as it is on file."""
    return f"amendment {one.number} by {', '.join(one.by)}: {' '.join(_text(resolution, one, style))}"


def rows(resolution: Resolution, style: Style, columns: int) -> Iterator[str]:
    """Every amendment on a line; one that can no longer be carried out says why on the next."""
    dead = inapplicable(resolution)
    for one in resolution.amendments:
        first = next(iter(_text(resolution, one, style)), "")
        more = f" (+{len(one.orders) - 1})" if len(one.orders) > 1 else ""
        state = "collided" if one.number in dead else one.state
        head = f"{one.number:>3}  {state:<9}  {', '.join(one.by)}: "
        yield shortened(f"{head}{first}", columns - len(more)) + more
        if one.number in dead:
            yield from wrapped(reason(resolution, dead[one.number]), columns, " " * 16)


def collision_lines(resolution: Resolution, number: int) -> Iterator[str]:
    """The collisions of an amendment, a sentence for each."""
    for numbers, ref, why in collision_rows(resolution):
        if str(number) in numbers.split(" × "):
            many = "s" if " × " in numbers else ""
            yield f"amendment{many} {numbers}{f' over {ref}' if ref else ''}: {why}"


def collision_rows(resolution: Resolution) -> list[tuple[str, str, str]]:
    """(amendments, clause, why) for each collision."""
    refs = {place.clause.id: place.ref for place in walk(resolution) if place.clause.id}
    return [(" × ".join(map(str, c.numbers)), refs.get(c.clause, ""), c.why) for c in collisions(resolution)]


def table(rows: list[tuple[str, str, str]], columns: int) -> Iterator[str]:
    """The collisions as a table, the last column wrapped."""
    head = ("Amendments", "Clause", "Why")
    wide = [max(cells(safe(row[i])) for row in (head, *rows)) for i in (0, 1)]
    for row in (head, *rows):
        left = "".join(safe(text) + " " * (most - cells(safe(text)) + 2) for text, most in zip(row, wide, strict=False))
        for line in wrapped(row[2], columns - cells(left)):
            yield f"{left}{line}".rstrip()
            left = " " * cells(left)


def next_steps(resolution: Resolution, one: Amendment) -> str:
    """The commands that a chair may type next."""
    sponsors = listed(resolution, "sponsors")
    left = [name for name in sponsors if not is_among(name, one.consents)]
    names = " ".join(f'"{name}"' if " " in name else name for name in left)
    asks = f"`{f'reskit amend consent {one.number} {names}'.strip()}`, or " if sponsors else ""
    return f"{asks}`reskit amend vote {one.number} --for …`"


def _text(resolution: Resolution, one: Amendment, style: Style) -> list[str]:
    """Its amending text: as it was decided on, or with the present labels."""
    if one.state != "pending" and one.said:
        return [plain(line) for line in one.said]
    return [plain(line) for line in lines(AmendingText(resolution, one, style).sentences())]
