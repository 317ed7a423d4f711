"""2015-2030: a range of years with a hyphen."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule

_RANGE = re.compile(r"[12](?<![\w/.-][12])\d{3}-(?:[12]\d{3}|\d\d)(?![\w/-])")


@rule("NUM13", "info")
def hyphen_in_range(paper: Paper) -> Iterator[Fault]:
    """Write a range of years with an en dash: 2021–2025.

    Bad:
        Recalling the strategy for 2021-2025,

    Good:
        Recalling the strategy for 2021–2025 and document A/2021-25/1,

    Source: UNDRR editorial manual, after the United Nations Editorial Manual; adopted texts: 370 dashes and 58 hyphens,
    nearly all of them before 2002.
    """
    if "-" in paper.prose.masked:
        for hit in paper.prose.hits(_RANGE):
            yield instead(hit, hit.found.replace("-", "–"))
