"""How much of its openers a paper sets apart: the whole phrase, or its first word only."""

from collections.abc import Iterable

from resolution_kit.inline import escape
from resolution_kit.readers.emphasis import EDGES, italic_head
from resolution_kit.readers.items import Item


def settle_leads(items: Iterable[Item]) -> None:
    """Forget the first words that stand apart where every opener of the paper has only its first word set so.

    That is a house style and says nothing of where an opener ends. Italics that a person typed are left alone.
    """
    apart = {item: words for item in items if (words := _apart(item))}
    longer = {item: words for item, words in apart.items() if item.opener is not None and " " in item.opener.text}
    if longer and all(item.opener and item.opener.text.partition(" ")[0] == words for item, words in longer.items()):
        for item in longer:
            item.lead = ""
            if item.said_clause:
                head, rest = italic_head(item.text)
                item.set_text(escape(head) + rest)


def _apart(item: Item) -> str:
    """What stands apart at the head of a clause, by italics only in a paper that reskit wrote."""
    words = italic_head(item.text)[0] if item.said_clause else ""
    return (words or item.lead).rstrip(" " + EDGES)
