"""Applies the fixes of findings, in the resolution and in its file."""
