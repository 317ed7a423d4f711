"""The text that a PDF of reskit has attached, by which it is read back."""

ATTACHMENT = "resolution.md"
"""The name of the Markdown file in a PDF: the paper, each paragraph with what it is."""
