"""Rules of the family STR: the parts of a resolution, their order and numbers."""
