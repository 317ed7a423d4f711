"""Rules of the family SUB: lists of sub-clauses."""
