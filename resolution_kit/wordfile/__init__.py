"""A Word file from the outside: its package opened with care, its parts as XML. Readers and writers share it."""
