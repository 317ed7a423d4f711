"""Demands, condemns: a strong verb that Model UN keeps for the Security Council."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("MAN03", "warning")
def strong_verb(paper: Paper) -> Iterator[Fault]:
    """In Model UN, leave Demands and Condemns to the Security Council and the Human Rights Council.

    Conferences disagree, and adopted texts of the General Assembly have both verbs: the style `un` turns the rule off.
    Judged only if the adopting body is known.

    Bad:
        House style: mun
        1. Demands that all Member States close their borders;

    Good:
        House style: mun
        1. Urges all Member States to control their borders;

    Good:
        The Human Rights Council,
        1. Condemns all acts of violence;

    Source: word lists of MUNOL, wymun.fandom.com and a Model UN magazine.
    """
    if paper.body is None or paper.customs.strong_verbs:
        return
    strong = word_list("mandate", "strong", paper.style.language)
    for place in paper.operative:
        opener = paper.opener(place)
        verb = opener.verb.split()[0] if opener and opener.verb else ""
        if opener and verb in strong.instead:
            message = (
                f"`{opener.text}` is kept for the Security Council, expected a verb such as `{strong.instead[verb]}`"
            )
            yield Fault(place, message, 0, len(opener.text))
