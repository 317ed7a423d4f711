"""YAML with positions, records from it, files read and written with care, configuration."""
