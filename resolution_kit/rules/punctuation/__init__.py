"""Rules of the family PUN: punctuation inside a clause."""
