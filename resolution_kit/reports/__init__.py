"""Findings, changes, outlines and pages as text that people or tools read."""
