"""Editing YAML in place: only what differs is written anew, every other line stays as it was typed."""
