"""Rules of the family MAN: what a body may do."""
