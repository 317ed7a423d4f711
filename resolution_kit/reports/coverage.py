"""How a draft answers its guide, for the terminal, as Markdown and as JSON; and what to add next."""

import json
from collections.abc import Iterable, Iterator

from resolution_kit.coverage import Coverage, State, Suggestion, tallies
from resolution_kit.knowledge.library import Fact

_SIGNS: dict[State, str] = {"answered": "yes", "in part": "part", "not": "no"}

_PARTS = {"preambular": "operative part", "operative": "preamble"}
"""The part in which a recommendation stands that the other part lacks."""


def lines(found: Coverage) -> Iterator[str]:
    """The coverage for the terminal."""
    yield f"{found.guide.title}: {_counts(found)}"
    yield ""
    for answer in found.answers:
        item = answer.recommendation
        where = f" ({', '.join(answer.clauses)})" if answer.clauses else ""
        yield f"  {_SIGNS[answer.state]:5} {item.number:4} {item.summary}{where}"
    for reply in found.replies:
        yield f"  {_SIGNS[reply.state] if reply.state else '?':5} {reply.question.number:4} {reply.question.summary}"
    for guard, clauses in found.guarded:
        where = f" ({', '.join(clauses)})" if clauses else ""
        yield f"  {'yes' if clauses else 'no':5} safeguard: {guard.name}{where}"
    for tally in list(tallies(found))[1:]:
        yield f"  {tally.name}: {tally.said}"
    for line in _remarks(found):
        yield f"  {line}"


def markdown(found: Coverage) -> Iterator[str]:
    """The coverage as Markdown."""
    yield f"# {_cell(found.guide.title)}"
    yield ""
    yield _counts(found)
    yield ""
    yield "| | answered | recommendation or question | clauses |"
    yield "| --- | --- | --- | --- |"
    for answer in found.answers:
        item = answer.recommendation
        yield f"| {item.number} | {answer.state} | {_cell(item.summary)} | {', '.join(answer.clauses)} |"
    for reply in found.replies:
        yield f"| {reply.question.number} | {reply.state or 'not known'} | {_cell(reply.question.summary)} | |"
    for guard, clauses in found.guarded:
        yield f"| | {'answered' if clauses else 'not'} | safeguard: {_cell(guard.name)} | {', '.join(clauses)} |"
    for line in (*(f"{tally.name}: {tally.said}" for tally in list(tallies(found))[1:]), *_remarks(found)):
        yield ""
        yield f"- {_cell(line)}"


def as_json(found: Coverage) -> str:
    """The coverage for tools."""
    data = {
        "guide": found.guide.guide,
        "recommendations": [
            {"number": a.recommendation.number, "slug": a.recommendation.slug, "state": a.state, "clauses": a.clauses}
            for a in found.answers
        ],
        "questions": [{"number": r.question.number, "slug": r.question.slug, "state": r.state} for r in found.replies],
        "safeguards": [{"name": guard.name, "clauses": clauses} for guard, clauses in found.guarded],
        "tallies": [
            {"name": t.name, "answered": t.answered, "in_part": t.part, "total": t.total} for t in tallies(found)
        ],
        "one_sided": [
            {"number": one.recommendation.number, "clauses": one.clauses, "lacks": one.lacks} for one in found.one_sided
        ],
        "figures": [{"fact": fact.id, "status": fact.status, "clause": clause} for fact, clause in found.figures],
        "alone": [{"clause": clause, "partner": entry.id} for clause, entry in found.alone],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def suggested(found: Iterable[Suggestion]) -> Iterator[str]:
    """Suggestions as commands that are ready to run, each below its reason."""
    for suggestion in found:
        yield f"# {suggestion.why}"
        yield f"reskit add-clause {suggestion.entry}"


def _counts(found: Coverage) -> str:
    said = f"{found.count('answered')} answered, {found.count('in part')} in part, {found.count('not')} not"
    return f"{said}, of {len(found.answers)} recommendations"


def _remarks(found: Coverage) -> Iterator[str]:
    for fact, clause in found.figures:
        yield f"clause {clause} has the figure of {fact.id}: {_status(fact)}"
    for clause, entry in found.alone:
        yield f"clause {clause} has no companion in the other part: {entry.id}"
    for one in found.one_sided:
        many = "clauses" if len(one.clauses) > 1 else "clause"
        what = "preambulatory" if one.lacks == "preambular" else "operative"
        number = one.recommendation.number
        where = f"in the {_PARTS[one.lacks]} alone ({many} {', '.join(one.clauses)})"
        yield f"{number} is {where}: no {what} clause is about it"


def _status(fact: Fact) -> str:
    return fact.status if fact.citable else f"{fact.status}; say instead: {fact.safe}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
