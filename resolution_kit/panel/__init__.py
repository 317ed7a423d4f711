"""The papers of an inbox: each judged by the rules, then compared with the others."""
