"""The page of a rule as Markdown: its law, why, bad and good examples, and the source."""

from resolution_kit.rules.rule import Rule


def markdown(rule: Rule) -> str:
    """The page, without a heading."""
    why = rule.page.partition("\nBad:")[0].removeprefix(rule.law).strip()
    examples = [(title, example) for title in ("Bad", "Good") for example in rule.section(title)]
    parts = [f"**{rule.law}**", *filter(None, [why])]
    parts += [f"{title}:\n\n```text\n{example}\n```" for title, example in examples]
    source = rule.page.partition("\nSource:")[2].strip()
    return "\n\n".join([*parts, f"Source: {source}"]) + "\n"
