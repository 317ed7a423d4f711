"""A sub-clause whose first letter is not in the case of the house style."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("SUB05", "warning")
def sub_clause_case(paper: Paper) -> Iterator[Fault]:
    """A sub-clause begins with a capital or a small letter as the house style says: a capital in the United Nations.

    Bad:
        1. Requests the Secretary-General:
        (a) to report on the matter;
        (b) to inform Member States.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States.

    Source: 3,945 of 3,961 sub-clauses of the General Assembly and all 2,125 of the Human Rights Council since 2005
    begin with a capital, 64 per cent of those of the Security Council, which is not judged; the THIMUN family wants
    small letters.
    """
    case = paper.style.operative.case
    if not paper.typed or case == "keep" or (case == "capital" and paper.possible_customs.either_case):
        return
    for place in paper.subclauses:
        text = paper.text(place)
        at = next((i for i, char in enumerate(text) if char.isalnum()), None)
        if at is None or not (text[at].islower() if case == "capital" else _is_needless_capital(paper, text[at:])):
            continue
        new = text[at].upper() if case == "capital" else text[at].lower()
        fix = Fix(f"Begin it with `{new}`", new, "text", at, at + 1)
        yield Fault(place, f"begins with `{text[at]}`, expected a {case} letter", at, at + 1, fix)


def _is_needless_capital(paper: Paper, text: str) -> bool:
    """Whether the first word is no name: the paper has it in small letters too."""
    word = text.split(" ", 1)[0].strip(",;:.")
    return word.istitle() and word.lower() in paper.prose.words
