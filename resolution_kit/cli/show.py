"""`reskit show`: the draft on the terminal as it will print."""

from resolution_kit.cli.common import DraftFile, StyleName, draft_path, note, say


def show(file: DraftFile = None, style: StyleName = None) -> None:
    """Show the draft as it will print.

    Prints labels, emphasis and endings, and counts the findings of a check.

    Examples:

      reskit show

      reskit show --style un | less
    """
    from resolution_kit.draftfile import open_draft
    from resolution_kit.operations.convert import in_style
    from resolution_kit.printing import typeset
    from resolution_kit.reports.findings import summary
    from resolution_kit.reports.page import page
    from resolution_kit.reports.terminal import colours, width
    from resolution_kit.rules.run import check

    resolution, chosen = in_style(open_draft(draft_path(file)).resolution, style)
    for line in page(typeset(resolution, chosen), width(), marks=colours()):
        say(line)
    findings = check(resolution, chosen)
    note(f"{summary(findings)}{'; `reskit check` shows them' if findings else ''}")
