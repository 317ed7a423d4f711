"""A paragraph that has no place in a resolution: a remark, a salutation, a list of sources."""

import re
from collections.abc import Collection, Iterator

from resolution_kit.model import Field, Line
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule

_FEWEST = 3
"""Words of a line that is more than what a page break left."""
_SENTENCE = 7
"""Words of a sentence in the heading."""
_REMARK = re.compile(r"(?P<name>[^\W\d_][\w'’]*(?: [\w'’]+){0,4}): ")
_NOTE = re.compile(r"(?:\d{1,3}|\*|\[\^[^\]]+\]:?)\s")
"""The mark of a footnote, which has its place below a text."""
_STOPS = (".", "!", "?")


@rule("STR21", "warning")
def text_outside_clauses(paper: Paper) -> Iterator[Fault]:
    """Every paragraph is a line of the heading, a clause, the title of a section, or part of an annex.

    Salutations, thanks, remarks and sources are no part of the sentence that is adopted, and nobody votes on them.
    Footnotes, signatures and what page breaks leave are passed over; a named remark below the text is a hint. In
    adopted texts, whose scanned pages hold the end of another resolution, it is a hint.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.
        Sources: the report of the High Commissioner, news, own calculations

    Bad:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.
        We thank all delegates for their attention and look forward to the debate.

    Bad:
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        Signatories: Ireland, Kenya
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.
        Adopted at the 12th meeting, 3 March 2025

    Source: United Nations Editorial Manual, resolutions, order of elements: organ, preamble, operative part.
    """
    if not paper.typed or paper.is_prose:
        return
    for item in paper.resolution.heading:
        text = paper.text(item)
        if text.endswith(_STOPS) and len(text.split()) >= _SENTENCE and not _is_named(item):
            yield Fault(item, "is no line of a heading but a sentence, expected a field such as `Topic: …`; delete it")
    signs = word_list("form", "signs_off", paper.style.language).words
    for part in paper.parts:
        for block in (*part.preamble, *part.operative, *part.end):
            if isinstance(block, Line) and block.kind == "heading":
                yield Fault(
                    block, "is a line of the heading among the clauses, expected it above the organ; move it there"
                )
            elif isinstance(block, Line) and block.kind == "other" and (found := _looks_like(paper.text(block), signs)):
                told = f"is no clause: it looks like {found}; delete it, or say it in a clause"
                yield Fault(block, told, hint=block in part.end and bool(_REMARK.match(paper.text(block))))


def _is_named(item: Field | Line) -> bool:
    """Whether a line of the heading names its field, so that a full stop does no harm, or is kept from another text."""
    return (isinstance(item, Field) and item.name != "title") or (isinstance(item, Line) and item.kind == "other")


def _looks_like(text: str, signs: Collection[str]) -> str:
    """What a paragraph looks like that is no clause; empty for a footnote, a signature or what a page break left."""
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    if len(words) < _FEWEST or _NOTE.match(text):
        return ""
    remark = _REMARK.match(text)
    if remark and remark["name"].lower() in signs:
        return ""
    if remark:
        return f"a remark, `{remark['name']}: …`"
    return "a sentence beside the text" if text.endswith(_STOPS) else "a line beside the text"
