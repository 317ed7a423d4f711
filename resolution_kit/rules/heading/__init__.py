"""Rules of the family HEA: the heading of the paper."""
