"""“Title,”: a comma or semicolon inside the closing quotation mark."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_INSIDE = re.compile(r"(?P<mark>[,;])(?P<quote>”|\"(?=[\s,;:.)]|$))", re.MULTILINE)


@rule("WOR15", "info")
def mark_inside_quotes(paper: Paper) -> Iterator[Fault]:
    """Put the comma or semicolon of the sentence after the quotation mark: “Title”, and not “Title,”.

    American usage puts it inside, so a house style of American spelling is not judged.

    Bad:
        Recalling the report entitled “Our common agenda,” which it received,

    Good:
        Recalling the report entitled “Our common agenda”, which it received,

    Good:
        Spelling: american
        Recalling the report entitled “Our common agenda,” which it received,

    Source: adopted texts of the corpus: 812 marks outside and 22 inside.
    """
    text = paper.prose.whole
    if paper.style.spelling == "american" or ("”" not in text and '"' not in text):
        return
    for hit in paper.prose.hits(_INSIDE, quoted=True):
        new = hit.match["quote"] + hit.match["mark"]
        yield fault(hit, f"found `{hit.found}`, expected `{new}`", new)
