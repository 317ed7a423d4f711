"""A guide pack begun by hand: three small files, with a finished pair of entries as an example."""

_GUIDE = """\
# A background guide as data. The format, key by key: docs/entry-format.md.
# Then: reskit guide check {name}
guide: {name}
title: Our background guide
topic: Our topic

recommendations:            # what the guide proposes; each has a file of entries, named by its slug
  - slug: share-data
    number: R1
    page: 4
    summary: States share what they measure
    keywords: [data, measurements, share]

questions:                  # what the guide asks delegates
  - slug: who-pays
    number: Q1
    page: 9
    summary: Who pays for the measurements?
    answered_by: [share-data]
"""
_FACTS = """\
# What the guide claims, and what is true of it.
# status: verified | consistent | unverified | wrong | opinion; safe: the words that a clause may use
facts:
  - id: F1
    claim: Half of the stations are closed
    status: unverified
    safe: many stations are closed
    page: 3
    source: the guide, which names none
"""
_ENTRIES = """\
entries:
  - id: share-data.act
    kind: operative
    summary: States share what they measure
    text: Encourages {states} to share every month what they measure with their neighbours
    slots: {states: {default: all Member States}}
    bodies: [ga, ecosoc]
    weaker: [Invites]
    stronger: [Urges]
    cover: true
    partner: share-data.reason
    facts: [F1]
    guide: p. 4
  - id: share-data.reason
    kind: preambular
    summary: Why it matters
    text: Noting with concern that many stations are closed
    bodies: [ga, ecosoc]
    cover: true
    partner: share-data.act
    guide: p. 3
"""


def new_pack(name: str) -> dict[str, str]:
    """The files of a new pack by name."""
    return {"guide.yaml": _GUIDE.format(name=name), "facts.yaml": _FACTS, "share-data.yaml": _ENTRIES}
