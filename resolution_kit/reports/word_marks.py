"""Words of two texts in one: what is gone and what is new, marked as text or as tags."""

from collections.abc import Callable, Iterable

from resolution_kit.compare import DiffSpan

BRACKETS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
_TAGS = {"equal": "{}", "delete": "<s>{}</s>", "insert": "<b>{}</b>"}
"""Tags, not asterisks: Markdown does not understand those between a word and its comma."""


def bracketed(spans: Iterable[DiffSpan]) -> str:
    """The words as `kept [-gone-] {+new+}`."""
    return "".join(BRACKETS[span.tag].format(span.text) for span in spans)


def tagged(spans: Iterable[DiffSpan], escape: Callable[[str], str]) -> str:
    """The words for Markdown, each escaped: struck through what is gone, bold what is new."""
    return "".join(_TAGS[span.tag].format(escape(span.text)) for span in spans)
