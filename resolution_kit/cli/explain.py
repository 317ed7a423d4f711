"""`reskit explain` and `reskit rules`: what a rule wants, why, and on whose authority."""

from typing import Annotated

import typer

from resolution_kit.cli.common import say
from resolution_kit.errors import Problem


def explain(rule: Annotated[str, typer.Argument(help="A rule's code or name, such as PRE02.")]) -> None:
    """Explain a rule.

    Prints its law, the reason, bad and good examples and the source.

    Example:

      reskit explain PRE02
    """
    from resolution_kit.rules.run import find_rule

    found = find_rule(rule)
    say(f"{found.code} {found.name} ({found.severity})\n\n{found.page}")


def rules(
    words: Annotated[
        list[str] | None, typer.Argument(help="Only rules with this family or these words.", show_default=False)
    ] = None,
) -> None:
    """List the rules.

    Prints code, severity, name and law of each.

    Examples:

      reskit rules

      reskit rules PRE

      reskit rules sponsor
    """
    from resolution_kit.rules.run import all_rules

    wanted = [word.casefold() for word in words or ()]
    listed = [f"{found.code}  {found.severity:7}  {found.name}\n       {found.law}" for found in all_rules().values()]
    fitting = [line for line in listed if all(word in line.casefold() for word in wanted)]
    if not fitting:
        raise Problem(f"no rule has `{' '.join(words or ())}`; `reskit rules` lists all")
    for line in fitting:
        say(line)
