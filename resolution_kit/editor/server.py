"""The language server: what editors ask of reskit by the Language Server Protocol, over standard input and output."""

from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import PositionCodec, TextDocument

from resolution_kit import __version__
from resolution_kit.data.configuration import config
from resolution_kit.editor.offers import entry_at, offers
from resolution_kit.editor.unsaved import Unsaved, refused_line
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import find_entry
from resolution_kit.knowledge.styles import DEFAULT
from resolution_kit.panel.judge import Judged
from resolution_kit.panel.regions import Region
from resolution_kit.reports.checks.report import described
from resolution_kit.reports.entry import entry_lines
from resolution_kit.reports.rule_page import markdown
from resolution_kit.rules.run import Finding

_WIDTH = 80
_SEVERITY = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "info": lsp.DiagnosticSeverity.Information,
}


class Judgements:
    """The last judgement of each text that is open, made anew if the text has changed."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[int | None, Judged]] = {}

    def of(self, document: TextDocument) -> Judged:
        """The judgement of the text as it stands."""
        known = self._last.get(document.uri)
        if known is None or known[0] != document.version:
            known = self._last[document.uri] = document.version, _unsaved(document).judged()
        return known[1]

    def forget(self, uri: str) -> None:
        """Drop a text that is closed."""
        self._last.pop(uri, None)


def language_server() -> LanguageServer:
    """The server, ready to start."""
    server = LanguageServer("reskit", __version__)
    judgements = Judgements()

    def tell(uri: str) -> None:
        document = server.workspace.get_text_document(uri)
        found = list(_diagnostics(document, judgements.of(document)))
        server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, document.version))

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def _(params: lsp.DidOpenTextDocumentParams) -> None:
        tell(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def _(params: lsp.DidChangeTextDocumentParams) -> None:
        tell(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def _(params: lsp.DidCloseTextDocumentParams) -> None:
        judgements.forget(params.text_document.uri)
        server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def _(params: lsp.HoverParams) -> lsp.Hover | None:
        document = server.workspace.get_text_document(params.text_document.uri)
        pages = [
            f"{described(finding)}\n\n{markdown(finding.rule)}"
            for finding, place in _placed(document, judgements.of(document))
            if _has(place, params.position)
        ]
        entry = find_entry(entry_at(document.lines[params.position.line])) if document.lines else None
        if entry:
            pages.append("```text\n" + "\n".join(entry_lines(entry, None, _WIDTH)) + "\n```")
        said = lsp.MarkupContent(lsp.MarkupKind.Markdown, "\n\n---\n\n".join(pages))
        return lsp.Hover(said) if pages else None

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION)
    def _(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        document = server.workspace.get_text_document(params.text_document.uri)
        return [
            action
            for finding, place in _placed(document, judgements.of(document))
            if finding.fix is not None and _meet(place, params.range)
            for action in _fix(document, finding, place)
        ]

    @server.feature(lsp.TEXT_DOCUMENT_COMPLETION)
    def _(params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        document = server.workspace.get_text_document(params.text_document.uri)
        return list(_completions(document, params.position))

    return server


def _unsaved(document: TextDocument) -> Unsaved:
    return Unsaved(Path(to_fs_path(document.uri) or document.filename or ""), document.source)


def _diagnostics(document: TextDocument, judged: Judged) -> Iterator[lsp.Diagnostic]:
    if judged.refusal:
        line = min(refused_line(judged.refusal), len(document.lines) or 1) - 1
        yield _diagnostic(_line(document, line), judged.refusal, lsp.DiagnosticSeverity.Error, "")
    for finding, place in _placed(document, judged):
        yield _diagnostic(place, described(finding), _SEVERITY[finding.severity], finding.rule.code)


def _diagnostic(place: lsp.Range, message: str, severity: lsp.DiagnosticSeverity, code: str) -> lsp.Diagnostic:
    return lsp.Diagnostic(place, message, severity=severity, code=code or None, source="reskit")


def _placed(document: TextDocument, judged: Judged) -> Iterator[tuple[Finding, lsp.Range]]:
    """The findings with their places."""
    for finding, region in zip(judged.findings, judged.regions, strict=True):
        yield finding, _range(document, finding, region)


def _range(document: TextDocument, finding: Finding, region: Region | None) -> lsp.Range:
    if region is None or region.lines is None:
        return _line(document, (finding.line or 1) - 1)
    line, column, last, end = (number - 1 for number in region.lines)
    return _in_client_units(document, lsp.Range(lsp.Position(line, column), lsp.Position(last, end)))


def _line(document: TextDocument, line: int) -> lsp.Range:
    text = document.lines[line].rstrip("\r\n") if line < len(document.lines) else ""
    start = len(text) - len(text.lstrip())
    return _in_client_units(document, lsp.Range(lsp.Position(line, start), lsp.Position(line, len(text))))


def _in_client_units(document: TextDocument, place: lsp.Range) -> lsp.Range:
    codec: PositionCodec = document.position_codec
    return codec.range_to_client_units(document.lines, place)


def _fix(document: TextDocument, finding: Finding, place: lsp.Range) -> Iterator[lsp.CodeAction]:
    edits = [
        lsp.TextEdit(lsp.Range(lsp.Position(edit.start, 0), lsp.Position(edit.end, 0)), edit.text)
        for edit in _unsaved(document).fixed(finding)
    ]
    if edits and finding.fix is not None:
        yield lsp.CodeAction(
            finding.fix.title,
            kind=lsp.CodeActionKind.QuickFix,
            diagnostics=[_diagnostic(place, described(finding), _SEVERITY[finding.severity], finding.rule.code)],
            is_preferred=finding.fix.safe,
            edit=lsp.WorkspaceEdit(changes={document.uri: edits}),
        )


def _completions(document: TextDocument, position: lsp.Position) -> Iterator[lsp.CompletionItem]:
    line = document.lines[position.line] if position.line < len(document.lines) else ""
    typed = document.position_codec.position_from_client_units(document.lines, position)
    path = Path(to_fs_path(document.uri) or "")
    for number, offer in enumerate(offers(path, line[: typed.character], _house(path))):
        start = lsp.Position(position.line, offer.column)
        place = lsp.Range(document.position_codec.position_to_client_units(document.lines, start), position)
        yield lsp.CompletionItem(
            offer.entry.summary,
            detail=offer.entry.id,
            documentation=offer.text,
            kind=lsp.CompletionItemKind.Text,
            filter_text=line[offer.column : typed.character],
            sort_text=f"{number:03}",
            text_edit=lsp.TextEdit(place, offer.text),
        )


def _house(path: Path) -> str:
    try:
        return config(path.parent).style or DEFAULT
    except Problem:  # the editor shows it as a finding of the paper
        return DEFAULT


def _has(place: lsp.Range, position: lsp.Position) -> bool:
    return place.start <= position <= place.end


def _meet(one: lsp.Range, other: lsp.Range) -> bool:
    return one.start <= other.end and other.start <= one.end
