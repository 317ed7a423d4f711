"""Records of the draft file: each says in one place how it is read, written and described in the JSON Schema."""
