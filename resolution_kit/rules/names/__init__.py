"""Rules of the family NAM: names of States, delegations and agencies."""
