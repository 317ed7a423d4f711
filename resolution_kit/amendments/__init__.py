"""Amendments and votes: proposals to the text, what was decided on them, and the text that follows."""
