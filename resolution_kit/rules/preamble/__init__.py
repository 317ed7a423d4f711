"""Rules of the family PRE: preambulatory clauses, their openers and endings."""
