"""Changes of a draft, each a pure function from one resolution to the next."""
