"""`reskit explain` and `reskit rules`: what a rule wants, why, and on whose authority."""

from typing import Annotated

import typer

from resolution_kit.cli.common import say


def explain(rule: Annotated[str, typer.Argument(help="A rule's code or name, such as PRE02.")]) -> None:
    """Explain a rule.

    Prints its law, the reason, bad and good examples and the source.

    Example:

      reskit explain PRE02
    """
    from resolution_kit.rules.run import find_rule

    found = find_rule(rule)
    say(f"{found.code} {found.name} ({found.severity})\n\n{found.page}")


def rules() -> None:
    """List the rules.

    Prints code, severity, name and law of each.

    Example:

      reskit rules
    """
    from resolution_kit.rules.run import all_rules

    for found in all_rules().values():
        say(f"{found.code}  {found.severity:7}  {found.name}\n       {found.law}")
