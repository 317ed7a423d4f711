"""Rules of the family TOP: what the guide pack of a paper says of its topic."""
