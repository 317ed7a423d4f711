"""What is generated: a name in PLACES for a part of a page, an entry in FOLDERS for a folder of whole pages.

A new one is a function here or in a module beside this one, and a line in one of the two tables.
"""

from collections.abc import Callable

from generators import clauses, commands, draft, folders, rules, styles

PLACES: dict[str, Callable[[], str]] = {
    "clauses": clauses.table,
    "commands": commands.helps,
    "draft": draft.listing,
    "folders": folders.layers,
    "styles": styles.table,
    "style-keys": styles.keys,
    "style-sources": styles.sources,
}
"""Each generated place of README.md, CONTRIBUTING.md and docs/*.md with the function that gives its text."""

FOLDERS: dict[str, Callable[[], dict[str, str]]] = {
    "docs/rules": rules.pages,
}
"""Each folder of generated pages with the function that gives their texts by file name."""
