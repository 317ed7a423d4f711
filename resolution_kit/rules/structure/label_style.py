"""A label in another form than that of the house style."""

import re
from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.habits import NUMBER, label_habits
from resolution_kit.paper.numbering import label_of, readings
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule

_FIGURES = re.compile(r"\d+")


@rule("STR10", "warning")
def label_style(paper: Paper) -> Iterator[Fault]:
    """Label clauses in the form of the house style at every level: 1., (a), (i) and a. in the United Nations.

    People cite a clause by its label, so all labels have one form. Lists of the Security Council may have (i) or a. at
    the first level throughout; in Model UN any label passes that the paper keeps to.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        2) Decides to return to the matter at its next session.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        b) To inform Member States.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter:
            (i) In writing;
            (ii) Before the end of the year;
        (b) To inform Member States.

    Source: United Nations Editorial Manual, paragraphs and subparagraphs:
    http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm; Model UN guides differ, a setting of the
    house style.
    """
    habits = label_habits(paper.counted) if paper.style.operative.own_habits else {}
    for place, count in paper.counted:
        label = place.clause.label
        if not label or (not count.kind and " " in label):
            continue
        depth = place.level - (place.kind == "operative")
        pattern = habits.get(depth) or paper.style.operative.labels[min(depth, len(paper.style.operative.labels) - 1)]
        own = _FIGURES.search(label)
        pattern = pattern.replace(NUMBER, own[0] if own else str(place.path[0] + 1))
        due = label_of(pattern, count.value or place.path[-1] + 1)
        if label != due and not (paper.possible_customs.own_labels and _is_uniform(paper, place)):
            yield Fault(place, f"label `{label}`, expected `{due}`", fix=Fix(f"Write `{due}`", due, "label"))


def _is_uniform(paper: Paper, place: Placed) -> bool:
    """Whether all labels of its list have one form."""
    labels = next(([i.clause.label or "" for i in items] for _, items in paper.lists if place in items), [])
    marks = {"".join(char for char in label if not char.isalnum()) for label in labels}
    kinds = set.intersection(*(set(readings(label)) for label in labels)) if labels else set()
    return len(marks) == 1 and len(labels) > 1 and bool(kinds)
