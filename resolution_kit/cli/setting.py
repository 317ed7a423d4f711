"""`reskit set`: the heading, the organ, the house style and the guide of a draft."""

from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, apply, opened
from resolution_kit.cli.common import DraftFile, note, say

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Outcome


def set_(
    field: Annotated[
        str | None, typer.Argument(help="The field, such as committee, topic or sponsors.", show_default=False)
    ] = None,
    value: Annotated[
        list[str] | None, typer.Argument(help='Its new value; "" takes it out.', show_default=False)
    ] = None,
    as_typed: Annotated[bool, typer.Option("--as-typed", help="Keep a name as typed.")] = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Set committee, topic, title, sponsors, code, date, organ, style and the like.

    The organ follows the committee. Without a value it shows the field, without a field all of them.

    Examples:

      reskit set

      reskit set committee "General Assembly"

      reskit set topic Synthetic drugs and young people

      reskit set sponsors "Mexico, India and Peru"

      reskit set style thimun

      reskit set code ""
    """
    from resolution_kit.operations.heading import field_called, set_field
    from resolution_kit.paper.house_style import style_of

    resolution = opened(file)
    style = style_of(resolution)
    name = field_called(field, resolution, style) if field else ""
    if value is None:
        for line in _lines(resolution, name):
            say(line)
        note(f"to change it: `reskit set {name or 'topic'} …`")
        return
    text = " ".join(value)

    def operation(now: "Resolution") -> "Outcome":
        return set_field(now, name, text, style_of(now), as_typed=as_typed)

    apply(f"set {name}", operation, file=file, dry_run=dry_run)


def _lines(resolution: "Resolution", only: str) -> list[str]:
    """A line for each field: its name, and its value or a dash; those that the style does not print are marked."""
    from resolution_kit.operations.heading import values
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.terminal import safe, width, wrapped

    found = values(resolution, style_of(resolution))
    shown = [value for value in found if value.name == only or (not only and (value.text or value.wanted))]
    room = max(len(value.name) for value in shown) + 2
    lines = []
    for value in shown:
        first, *rest = wrapped(value.text or "–", width() - room)
        lines += [f"{safe(value.name):{room}}{first}", *(" " * room + line for line in rest)]
    others = [value.name for value in found if value not in shown]
    return lines if only or not others else [*lines, *wrapped(f"also: {', '.join(others)}", width())]
