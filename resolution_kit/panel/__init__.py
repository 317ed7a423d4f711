"""The papers of an inbox: each judged by the rules, then compared with one another."""
