"""Text as such: inline mark-up, suggestions for mistyped words, sequences."""
