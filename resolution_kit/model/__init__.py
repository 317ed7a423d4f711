"""The resolution as data: reading makes it, rules judge it, operations change it, writing prints it.

Amendments and votes are in `proposals`, imported only for drafts that have some.
"""

from resolution_kit.model.clause import DEEPEST, Block, Clause, ClauseKind, Kind, Line
from resolution_kit.model.references import Address, Paragraph, Placed, fresh_id, letter, paragraphs, roman, walk
from resolution_kit.model.resolution import HEADING_FIELDS, Field, Part, Resolution, Rival, Waiver

__all__ = [
    "DEEPEST",
    "HEADING_FIELDS",
    "Address",
    "Block",
    "Clause",
    "ClauseKind",
    "Field",
    "Kind",
    "Line",
    "Paragraph",
    "Part",
    "Placed",
    "Resolution",
    "Rival",
    "Waiver",
    "fresh_id",
    "letter",
    "paragraphs",
    "roman",
    "walk",
]
