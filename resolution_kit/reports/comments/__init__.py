"""The submitted Word file with each finding as a comment on the words it concerns; its text is not touched."""
