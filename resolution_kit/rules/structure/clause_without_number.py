"""An operative clause without its number."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.printing import label_text
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR05", "error")
def clause_without_number(paper: Paper) -> Iterator[Fault]:
    """Number every operative clause; only the single clause of a United Nations text has no number.

    People vote, amend and report by number; a bullet is none.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        Urges all Member States to contribute;
        3. Decides to return to the matter at its next session.

    Bad:
        House style: mun
        Requests the Secretary-General to report on the matter.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Urges all Member States to contribute;
        3. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Requests the Secretary-General to report on the matter.

    Source: adopted texts since 2005, in which 46 single operative paragraphs of 47 have no number; every Model UN
    guide.
    """
    if not paper.typed:
        return
    pattern = paper.style.operative.labels[0]
    for places, _ in paper.operative_lists:
        if len(places) == 1 and not paper.style.operative.number_single:
            continue
        for number, place in enumerate(places, 1):
            label = place.clause.label
            if label is None or not any(map(str.isalnum, label)):
                due = label_text(pattern, number)
                after = places[number].clause.label if number < len(places) else None
                fits = after in (None, label, label_text(pattern, number + 1))
                fix = Fix(f"Number it `{due}`", due, "label") if fits else None
                found = f"with a bullet `{label}` for a number" if label else "without a number"
                yield Fault(place, f"operative clause {found}, expected `{due}`", fix=fix)
