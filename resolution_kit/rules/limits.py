"""Counts and the limits that a house style sets."""

from resolution_kit.styles import Range


def fits(limit: Range, count: int) -> bool:
    """Whether the count lies within the limit."""
    return (limit.least is None or count >= limit.least) and (limit.most is None or count <= limit.most)


def said(limit: Range) -> str:
    """The limit in words: `at least 2`, `at most 5`, `2 to 5`, `exactly 1`."""
    if limit.least is None or limit.most is None:
        return f"at least {limit.least}" if limit.most is None else f"at most {limit.most}"
    return f"exactly {limit.least}" if limit.least == limit.most else f"{limit.least} to {limit.most}"
