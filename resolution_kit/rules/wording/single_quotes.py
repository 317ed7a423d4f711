"""Single quotation marks around a title."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_SINGLE = re.compile(r"(?<![\w’'])['‘](?=[^\W\d])([^'‘’\n]{2,})['’](?!\w)")


@rule("WOR07", "info")
def single_quotes(paper: Paper) -> Iterator[Fault]:
    """Put titles and quotations in double quotation marks, and only a quotation inside a quotation in single ones.

    A paper that uses one kind throughout shows at once what is quoted inside what.

    Bad:
        Recalling the report entitled ‘Our common agenda’,

    Good:
        Recalling the report entitled “Our common agenda” and the States’ replies to it,

    Source: General Assembly since 2005: 4,242 titles in double quotation marks.
    """
    if "'" not in paper.prose.masked and "‘" not in paper.prose.masked:
        return
    for hit in paper.prose.hits(_SINGLE):
        yield fault(hit, f"found {hit.found} in single quotation marks, expected “ and ”", f"“{hit.match[1]}”")
