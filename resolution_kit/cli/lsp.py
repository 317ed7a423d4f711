"""`reskit lsp`: findings, fixes and entries in an editor."""

from importlib.util import find_spec

from resolution_kit.cli.common import interactive, note
from resolution_kit.errors import Problem

NEEDS = "the language server needs a library; get it with: pip install 'reskit[lsp]'"


def lsp() -> None:
    """Serve an editor: findings while you type, fixes, pages of rules, entries of the library.

    The editor starts it and speaks the Language Server Protocol over standard input and output, for drafts (YAML)
    and papers (Markdown, plain text). docs/editors.md has what to enter in common editors. Needs the extra `lsp`.

    Examples:

      reskit lsp
    """
    if not find_spec("pygls"):
        raise Problem(NEEDS)
    if interactive():
        note("an editor speaks to this program, a person cannot; docs/editors.md says how. To end: Ctrl-C")
    from resolution_kit.editor.server import language_server

    language_server().start_io()
