"""reskit: draft resolutions in United Nations form, from the first clause to the vote."""

__version__ = "0.1.0"
