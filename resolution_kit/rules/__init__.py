"""The rules of form: one file per rule, rule.py for what a rule is, run.py to run them."""
