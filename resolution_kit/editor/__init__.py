"""What editors ask while a person types: findings, fixes, pages of rules, entries of the library."""
