"""A paper without its organ line."""

from collections.abc import Iterator

from resolution_kit.paper.organ_lines import late_organ
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR01", "error")
def organ_missing(paper: Paper) -> Iterator[Fault]:
    """Open a resolution with the organ that adopts it, such as The General Assembly.

    The organ is the subject of the whole sentence: without it nobody recalls and nobody requests. Only a directive, by
    which a cabinet gives orders, needs none.

    Bad:
        Whole paper:
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        Whole paper:
        Recalling its resolution 70/1 of 25 September 2015,
        The General Assembly,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions, order of elements:
    http://kimandelvis.com/dgacm/en/content/editorial-manual/res-dec-draft-edit
    """
    if paper.resolution.main.organ is None and paper.clauses and not paper.is_directive:
        late = late_organ(paper.resolution.main)
        organ = f"`{paper.body.organ},`" if paper.body else "a line such as `The General Assembly,`"
        if late:
            yield Fault(late, "the organ stands before the operative part, expected before the first clause of all")
        else:
            how = "" if paper.resolution.typed else "; `reskit set organ …`"
            yield Fault(paper.clauses[0], f"no organ opens the sentence, expected {organ} before the first clause{how}")
