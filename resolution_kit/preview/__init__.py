"""The live page: a draft as it will print, in a browser, with what the rules find beside its clauses.

It is served from the machine of the person who writes, and changes as soon as the draft is saved. Its libraries come
with the extra `preview`.
"""

from importlib.util import find_spec

from resolution_kit.errors import Problem

_LIBRARIES = ("segno", "starlette", "uvicorn", "watchfiles")
NEEDS = "the live page needs a web server; get it with: pip install 'reskit[preview]'"


def must_be_there() -> None:
    """Tell how to get the libraries where one is missing."""
    if not all(map(find_spec, _LIBRARIES)):
        raise Problem(NEEDS)
