"""Rules of the family SPO: sponsors and signatories."""
