"""Changing a draft: every operation is a pure function from one resolution to the next."""
