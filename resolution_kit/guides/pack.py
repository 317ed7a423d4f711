"""A guide pack begun from what a guide says: guide.yaml, facts.yaml and a file of entries for each recommendation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolution_kit.guides.extract import Extract, Item
from resolution_kit.guides.skeleton import skeleton
from resolution_kit.guides.words import guide_words
from resolution_kit.knowledge.bodies import Body
from resolution_kit.text.yaml_text import folded, quoted

_WORDS = re.compile(r"[a-z][a-z-]{3,}")
_SUMMARY, _CLAIM, _SLUG_WORDS, _KEYWORDS = 110, 400, 3, 6


@dataclass(frozen=True, slots=True)
class Head:
    """What the pack is called, and for whom its entries are begun."""

    name: str
    title: str
    body: Body


def pack_files(found: Extract, head: Head) -> dict[str, str]:
    """The files of the pack by name."""
    recommendations = found.of("recommendation")
    slugs = _slugs(recommendations)
    files = {"guide.yaml": _guide(found, head, slugs)}
    if facts := found.of("fact"):
        files["facts.yaml"] = _facts(facts)
    for number, (slug, item) in enumerate(zip(slugs, recommendations, strict=True), 1):
        files[f"{slug}.yaml"] = _entries(slug, item, number, head)
    return files


def _slugs(items: Sequence[Item]) -> list[str]:
    """A name for each recommendation, by its rarest words: lower case, hyphens, each once."""
    taken: list[str] = []
    for item in items:
        base = "-".join(_keywords(item.text)[:_SLUG_WORDS]) or "recommendation"
        count = sum(slug == base or re.fullmatch(rf"{re.escape(base)}-\d+", slug) is not None for slug in taken)
        taken.append(f"{base}-{count + 1}" if count else base)
    return taken


def _keywords(text: str) -> list[str]:
    words = [word.strip("-") for word in _WORDS.findall(text.lower())]
    return list(dict.fromkeys(word for word in words if word not in guide_words().common))[:_KEYWORDS]


def _guide(found: Extract, head: Head, slugs: Sequence[str]) -> str:
    lines = [
        "# Begun by `reskit guide extract`; every line of it wants a person's eye. The format: docs/entry-format.md.",
        f"guide: {head.name}",
        f"title: {quoted(head.title)}",
        f"topic: {quoted(head.title)}",
        "",
        "recommendations:" if slugs else "recommendations: []",
    ]
    for number, (slug, item) in enumerate(zip(slugs, found.of("recommendation"), strict=True), 1):
        lines += [f"  - slug: {slug}", f"    number: R{number}", f"    page: {item.page}"]
        lines += [f"    summary: {quoted(_short(item.text, _SUMMARY))}", *folded("    quote", item.text)]
        lines.append(f"    keywords: [{', '.join(quoted(word) for word in _keywords(item.text))}]")
    questions = found.of("question")
    lines += ["", "questions:" if questions else "questions: []"]
    for number, item in enumerate(questions, 1):
        lines += [f"  - slug: question-{number}", f"    number: Q{number}", f"    page: {item.page}"]
        lines += [*folded("    summary", item.text), "    answered_by: []"]
    return "\n".join(lines) + "\n"


def _facts(facts: Sequence[Item]) -> str:
    lines = [
        "# The figures of the guide. Look each up: give `source`, then `status: verified` and `safe`, the words that a",
        "# clause may use; `citable: true` once it may stand in one.",
        "facts:",
    ]
    for number, item in enumerate(facts, 1):
        lines += [f"  - id: F{number}", *folded("    claim", _short(item.text, _CLAIM))]
        lines += ["    status: unverified", "    safe: not before its source is read", f"    page: {item.page}"]
    return "\n".join(lines) + "\n"


def _entries(slug: str, item: Item, number: int, head: Head) -> str:
    begun = skeleton(item.text, item=item.listed)
    summary = quoted(_short(item.text, _SUMMARY))
    both = [f"    bodies: [{head.body.adopts_as}]", "    cover: true", f"    guide: p. {item.page}"]
    lines = [f"# R{number}, p. {item.page} of the guide:", *_commented(item.text), "entries:"]
    lines += [f"  - id: {slug}.act", "    kind: operative", f"    summary: {summary}", *folded("    text", begun.text)]
    if "{states}" in begun.text:
        lines.append(f"    slots: {{states: {{default: {_states(head.body)}}}}}")
    lines += [*both, f"    partner: {slug}.reason", "    draft: true   # until its text is finished"]
    lines += [f"  - id: {slug}.reason", "    kind: preambular", f"    summary: {summary}", "    text: Noting …"]
    lines += [*both, f"    partner: {slug}.act", "    draft: true"]
    return "\n".join(lines) + "\n"


def _states(body: Body) -> str:
    return "all member states" if body.customs.small_member_states else "all Member States"


def _commented(text: str) -> Iterator[str]:
    import textwrap

    yield from textwrap.wrap(text, 116, initial_indent="#   ", subsequent_indent="#   ")


def _short(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    return f"{text[:longest].rpartition(' ')[0].rstrip(' ,;')}…"
