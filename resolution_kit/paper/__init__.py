"""What rules ask of a paper: its prose, dates, acronyms, citations, endings, numbering, and who adopts it."""
