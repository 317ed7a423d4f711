"""The live page: a draft as it will print, in a browser, with the findings beside its clauses.

The machine of the author serves it, and it changes as soon as the draft is saved. Its libraries come with the extra
`preview`.
"""
