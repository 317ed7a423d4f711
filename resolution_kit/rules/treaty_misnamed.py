"""UN Charter, Convention on Transnational Organized Crime: a treaty under a wrong name."""

from collections.abc import Iterator

from resolution_kit.rules.faults import instead
from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, rule
from resolution_kit.rules.treaties import treaty_names


@rule("REF09", "warning")
def treaty_misnamed(paper: Paper) -> Iterator[Fault]:
    """A treaty is cited by its name: the Charter of the United Nations, not the UN Charter.

    Only treaties of clauses/treaties.yaml are known; another name may be wrong without a finding.

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
            yield instead(hit, right)
