"""Rules of the family LEN: how long a paper may be."""
