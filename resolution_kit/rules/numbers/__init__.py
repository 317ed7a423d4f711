"""Rules of the family NUM: numbers, dates, money."""
