"""Inline mark-up, suggestions for mistyped words, sequences."""
