"""Reads a background guide: what it recommends, asks and claims, and the guide pack begun from that."""
