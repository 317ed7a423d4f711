"""Amendments and votes: from one resolution to the next, with a record of what was proposed and decided."""
