"""Fixes of findings, made in the resolution and in the file it was read from."""
