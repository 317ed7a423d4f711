"""A sub-clause deeper than the house style allows."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("SUB07", "warning")
def nested_too_deep(paper: Paper) -> Iterator[Fault]:
    """Nest sub-clauses no deeper than the house style allows.

    Bad:
        House style: mun
        1. Requests the Secretary-General:
        (a) To report on the matter:
        (i) In writing:
        a. In all languages;
        b. Before the session;
        (ii) Orally;
        (b) To inform Member States.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter:
        (i) In writing;
        (ii) Orally;
        (b) To inform Member States.

    Source: https://github.com/joshuavaron/jamun-site-nextjs, two sub-levels;
    https://github.com/douira/resolution-editor, three; United Nations Editorial Manual, paragraphs and subparagraphs,
    1. (a) (i) a.
    """
    for place in paper.subclauses:
        level = place.level + (place.kind == "preambular")
        if level == paper.style.limits.depth + 1 and place.path[-1] == 0:
            most = paper.style.limits.depth
            yield Fault(place, f"a list on level {level}, expected at most {most} level{'s' * (most != 1)}")
