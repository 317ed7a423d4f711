"""UN Charter, Convention on Transnational Organized Crime: a treaty under a wrong name."""

from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.official_names import treaty_names
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import article
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("REF09", "warning")
def treaty_misnamed(paper: Paper) -> Iterator[Fault]:
    """Cite treaties by their names: the Charter of the United Nations, not the UN Charter.

    The article belongs to the name; short names often lack it. Only the treaties in clauses/treaties.yaml are known, so
    a wrong name of another one is not found.

    Bad:
        Guided by the UN Charter,

    Bad:
        Recalling the Universal Declaration on Human Rights,

    Good:
        Guided by the Charter of the United Nations and the United Nations Convention against Corruption,

    Source: adopted texts; United Nations Treaty Series.
    """
    names = treaty_names()
    for hit in names.hits(paper.prose):
        right = names.instead.get(hit.found.replace("’", "'"))
        if right:
            the = f"{article(paper.style.language)} "
            has_article = hit.before.lower().endswith(the)
            sure = has_article or _is_behind_opener(hit, paper)
            yield instead(hit, right if has_article else the + right, safe=sure)


def _is_behind_opener(hit: Hit, paper: Paper) -> bool:
    """Whether it follows the opener directly, so that it has no other word in the place of the article."""
    opener = paper.opener(hit.at) if isinstance(hit.at, Placed) else None
    return opener is not None and hit.before.rstrip() == opener.text
