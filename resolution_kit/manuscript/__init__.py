"""A submitted paper as its file: where each character of a clause stands there, and how it is changed in place."""
