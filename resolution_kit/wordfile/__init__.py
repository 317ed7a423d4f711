"""Word packages, opened with care, and their parts as XML; reading and writing share them."""
