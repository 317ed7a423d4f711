"""Rules of the family WOR: choice and spelling of words."""
