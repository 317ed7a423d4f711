"""Mending what rules found: in the resolution, and in the file it was read from."""
