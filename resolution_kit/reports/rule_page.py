"""The page of a rule as Markdown: its law, why, bad and good examples, and the source."""

from collections.abc import Iterator

from resolution_kit.rules.rule import Rule


def markdown(rule: Rule) -> str:
    """The page, without a heading."""
    return "\n\n".join(_parts(rule)) + "\n"


def _parts(rule: Rule) -> Iterator[str]:
    yield f"**{rule.law}**"
    why = rule.page.partition("\nBad:")[0].removeprefix(rule.law).strip()
    if why:
        yield why
    for title in ("Bad", "Good"):
        for example in rule.section(title):
            yield f"{title}:"
            yield f"```text\n{example}\n```"
    _, _, source = rule.page.partition("\nSource:")
    yield f"Source: {source.strip()}"
