"""The draft that the README shows beside its page."""

from pathlib import Path

DRAFT = Path(__file__).resolve().parent.parent / "pictures" / "draft.yaml"


def listing() -> str:
    """The draft as it stands in its file."""
    return f"```yaml\n{DRAFT.read_text('utf-8').rstrip()}\n```"
