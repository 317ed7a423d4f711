"""A sub-clause whose first letter is not in the case of the house style."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("SUB05", "warning")
def sub_clause_case(paper: Paper) -> Iterator[Fault]:
    """Begin sub-clauses with a capital or a small letter as the house style says: a capital in the United Nations.

    Bad:
        1. Requests the Secretary-General:
        (a) to report on the matter;
        (b) to inform Member States.

    Bad:
        House style: mun
        1. Encourages Member States to make it known through:
        (a) the press;
        (b) Schools and universities;
        (c) the internet.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States.

    Source: 3,945 of 3,961 sub-clauses of the General Assembly and all 2,125 of the Human Rights Council since 2005
    begin with a capital, 64 per cent of those of the Security Council, which is not judged; the THIMUN family wants
    small letters.
    """
    case = paper.style.operative.case
    if paper.typed and paper.style.operative.own_habits:
        yield from _mixed(paper)
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


def _mixed(paper: Paper) -> Iterator[Fault]:
    """The sub-clauses that begin in another case than the rest of their list."""
    for _, items in paper.lists:
        first = {id(item): next((c for c in paper.text(item) if c.isalnum()), "") for item in items}
        small = [item for item in items if first[id(item)].islower()]
        large = [item for item in items if first[id(item)].isupper()]
        odd, rest = (small, "capital") if len(small) <= len(large) else (large, "small")
        for item in odd if small and large else ():
            if rest == "capital" or _is_needless_capital(paper, paper.text(item)) or not _is_name(paper.text(item)):
                letter = first[id(item)]
                yield Fault(item, f"begins with `{letter}`, expected a {rest} letter as the others have")


def _is_name(text: str) -> bool:
    """Whether a text may begin with a name: an acronym, or two words with capitals."""
    first, second = (*text.split(" ", 2), "", "")[:2]
    return first.isupper() or second[:1].isupper()


def _is_needless_capital(paper: Paper, text: str) -> bool:
    """Whether the first word is not a name, because the paper also has it in small letters."""
    word = text.split(" ", 1)[0].strip(",;:.")
    return word.istitle() and word.lower() in paper.prose.words
