"""What is generated: PLACES for parts of pages, FOLDERS for folders of whole pages, FILES for other whole files.

A new one is a function here or in a module beside this one, and a line in one of the three tables.
"""

from collections.abc import Callable

from generators import clauses, commands, draft, folders, man, rules, schema, styles

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

FILES: dict[str, Callable[[], str]] = {
    "docs/reskit.1": man.page,
    "templates/draft.schema.json": schema.of_draft,
    "templates/entries.schema.json": schema.of_entries,
    "templates/facts.schema.json": schema.of_facts,
    "templates/guide.schema.json": schema.of_guide,
}
"""Each other generated file with the function that gives its text."""
