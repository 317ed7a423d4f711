"""The draft on disk."""
