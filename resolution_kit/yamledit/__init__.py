"""Edits YAML in place: only what differs is written anew, every other line stays as it was typed.

It knows no kind of file. What one kind is used to comes in as `layout.Conventions`.
"""
