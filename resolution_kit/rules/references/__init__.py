"""Rules of the family REF: resolutions, documents and treaties that a paper cites."""
