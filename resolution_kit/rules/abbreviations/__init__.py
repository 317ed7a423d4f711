"""Rules of the family ABB: acronyms and other short forms."""
