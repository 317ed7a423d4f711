"""Rules of the family OPE: operative clauses, their openers and endings."""
