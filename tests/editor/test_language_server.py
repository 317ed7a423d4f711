"""`reskit lsp` as an editor meets it: a process that speaks the protocol."""

import asyncio
import sys
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

SERVE = "import sys; from resolution_kit.cli.main import run; sys.exit(run(['lsp']))"
PAPER = """The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Urges all States to act 🌍 at once, and calls upon the U.N. to help;

2. Decides to remain seized of the matter.
"""
DRAFT = """committee: Commission on Narcotic Drugs
topic: Synthetic drugs
title: Safe precursors
sponsors: [Peru]
organ: The Commission on Narcotic Drugs
preamble:
  - Guided by the purposes and principles of the Charter of the United Nations
operative:
  - Urges all Member states to act
"""
SECONDS = 30
pytestmark = pytest.mark.slow


class Editor:
    """A client that opens one text, as an editor does."""

    def __init__(self, client: LanguageClient, path: Path) -> None:
        self.client, self.uri, self.told = client, path.as_uri(), asyncio.Queue()

        @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(params: lsp.PublishDiagnosticsParams) -> None:
            self.told.put_nowait(params)

    async def opens(self, text: str) -> list[lsp.Diagnostic]:
        self.client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(self.uri, "plaintext", 1, text))
        )
        return await self.findings()

    async def types(self, text: str) -> list[lsp.Diagnostic]:
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        document = lsp.VersionedTextDocumentIdentifier(2, self.uri)
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [change]))
        return await self.findings()

    async def findings(self) -> list[lsp.Diagnostic]:
        return list((await asyncio.wait_for(self.told.get(), SECONDS)).diagnostics)

    @property
    def document(self) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(self.uri)


def edit(path, does):
    """What an editor sees that opens this path and then does this."""

    async def whole():
        client = LanguageClient("editor", "1")
        await client.start_io(sys.executable, "-c", SERVE)
        hello = lsp.InitializeParams(lsp.ClientCapabilities(), process_id=None, root_uri=path.parent.as_uri())
        await client.initialize_async(hello)
        client.initialized(lsp.InitializedParams())
        try:
            return await does(Editor(client, path))
        finally:
            await client.shutdown_async(None)
            client.exit(None)
            await client.stop()

    return asyncio.run(whole())


def slice_of(text, place):
    """The text of a range in units of UTF-16, which is what editors count in."""
    assert place.start.line == place.end.line
    units = text.splitlines()[place.start.line].encode("utf-16-le")
    return units[2 * place.start.character : 2 * place.end.character].decode("utf-16-le")


def applied(text, edits):
    lines = text.splitlines(keepends=True)
    for change in sorted(edits, key=lambda e: -e.range.start.line):
        lines[change.range.start.line : change.range.end.line] = [change.new_text]
    return "".join(lines)


@pytest.mark.parametrize(
    ("name", "text"),
    [("notes.md", "# Notes\n\nWe meet at noon.\n"), ("compose.yaml", "services:\n  web: {}\n"), ("empty.txt", "")],
)
def test_a_text_that_is_no_paper_is_left_alone(tmp_path, name, text):
    assert [] == edit(tmp_path / name, lambda editor: editor.opens(text))


def test_findings_stand_at_their_words_in_a_text_that_was_never_saved(tmp_path):
    found = edit(tmp_path / "paper.md", lambda editor: editor.opens(PAPER))
    (abbreviation,) = [f for f in found if "U.N." in f.message]
    assert "U.N." == slice_of(PAPER, abbreviation.range)
    assert not list(tmp_path.iterdir())


def test_findings_go_when_their_words_go(tmp_path):
    async def mends(editor):
        return await editor.opens(PAPER), await editor.types(PAPER.replace("U.N.", "United Nations"))

    before, after = edit(tmp_path / "paper.md", mends)
    assert any("U.N." in f.message for f in before)
    assert not any("U.N." in f.message for f in after)


def test_a_broken_draft_is_told_at_its_line_and_the_folder_of_the_question_is_not(tmp_path):
    (only,) = edit(tmp_path / "draft.yaml", lambda editor: editor.opens(DRAFT.replace("title: ", "titel: ")))
    assert 2 == only.range.start.line
    assert "titel" in only.message
    assert only.message.startswith("draft.yaml:3: ")


@pytest.mark.parametrize(("name", "text", "wrong", "right"), [
    ("paper.md", PAPER, "U.N.", "United Nations"), ("draft.yaml", DRAFT, "Member states", "Member States"),
])  # fmt: skip
def test_a_fix_changes_its_own_line_alone(tmp_path, name, text, wrong, right):
    async def fixes(editor):
        found = await editor.opens(text)
        place = next(f.range for f in found if wrong in f.message)
        context = lsp.CodeActionContext([])
        return await editor.client.text_document_code_action_async(
            lsp.CodeActionParams(editor.document, place, context)
        )

    actions = edit(tmp_path / name, fixes)
    edits = next(a.edit.changes.popitem()[1] for a in actions if right in a.title)
    assert text.replace(wrong, right) == applied(text, edits)


def test_hovering_over_a_finding_shows_the_page_of_its_rule(tmp_path):
    async def hovers(editor):
        found = await editor.opens(PAPER)
        place = next(f.range for f in found if "U.N." in f.message)
        return await editor.client.text_document_hover_async(lsp.HoverParams(editor.document, place.start))

    said = edit(tmp_path / "paper.md", hovers).contents.value
    assert "Bad:" in said
    assert "Good:" in said


def test_hovering_over_an_entry_of_a_draft_shows_its_clause(tmp_path):
    text = DRAFT + "  - {entry: charter.purposes, text: Guided by the Charter}\n"

    async def hovers(editor):
        await editor.opens(text)
        at = lsp.Position(len(text.splitlines()) - 1, 12)
        return await editor.client.text_document_hover_async(lsp.HoverParams(editor.document, at))

    assert "purposes and principles" in edit(tmp_path / "draft.yaml", hovers).contents.value


@pytest.mark.parametrize(("name", "line"), [("paper.md", "1. train customs"), ("draft.yaml", "  - train customs")])
def test_words_that_are_typed_offer_entries_of_the_library(tmp_path, name, line):
    text = f"{DRAFT if name.endswith('.yaml') else PAPER}{line}"

    async def completes(editor):
        await editor.opens(text)
        at = lsp.Position(len(text.splitlines()) - 1, len(line))
        return await editor.client.text_document_completion_async(lsp.CompletionParams(editor.document, at))

    first = next(offer for offer in edit(tmp_path / name, completes)[:5] if "customs" in offer.text_edit.new_text)
    assert line.index("train" if name.endswith(".md") else "-") == first.text_edit.range.start.character
    made = text[: -len(line)] + line[: first.text_edit.range.start.character] + first.text_edit.new_text + "\n"
    (tmp_path / name).write_text(made, "utf-8")
    from resolution_kit.reading import read

    assert any("customs" in str(block) for block in read(tmp_path / name).main.operative)


def test_two_letters_offer_nothing(tmp_path):
    async def completes(editor):
        await editor.opens("1. tr")
        return await editor.client.text_document_completion_async(
            lsp.CompletionParams(editor.document, lsp.Position(0, 5))
        )

    assert not edit(tmp_path / "paper.txt", completes)


def test_without_its_library_it_says_what_to_install(reskit, monkeypatch):
    monkeypatch.setattr("resolution_kit.cli.lsp.find_spec", lambda _: None)
    done = reskit("lsp")
    assert (2, "") == (done.status, done.out)
    assert "pip install 'reskit[lsp]'" in done.err
