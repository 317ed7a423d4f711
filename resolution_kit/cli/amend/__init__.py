"""`reskit amend`: amendments to the draft, from the first order to the vote."""

import typer

from resolution_kit.cli.amend import deciding, filing, showing
from resolution_kit.cli.amend.sheets import sheet

app = typer.Typer(help="Amendments: file, show, decide.", rich_markup_mode=None)

app.command("add")(filing.add)
app.command("strike")(filing.strike)
app.command("change")(filing.change)
app.command("replace")(filing.replace)
app.command("move")(filing.move)
app.command("new")(filing.new)
app.command("list")(showing.list_)
app.command("show")(showing.show)
app.command("conflicts")(showing.conflicts)
app.command("sheet")(sheet)
app.command("support")(deciding.support)
app.command("consent")(deciding.consent)
app.command("vote")(deciding.vote)
app.command("apply")(deciding.apply_)
app.command("withdraw")(deciding.withdraw)
