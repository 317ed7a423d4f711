"""YAML with positions, records from it, files read and written whole, configuration."""
