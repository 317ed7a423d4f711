"""Fields of the heading that stand in the header of the pages, such as the number of the draft."""

from collections.abc import Iterable, Iterator

from resolution_kit.model import Field
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.fields import field_in, values
from resolution_kit.reading.leftovers import Left
from resolution_kit.reading.paragraphs import RawParagraph


def header_fields(found: Iterable[Left]) -> Iterator[Field]:
    """The fields that the lines of the headers name or are."""
    for one in found:
        for line in one.said.split(" / ") if one.kind == "header" else ():
            field = field_in(Item(RawParagraph(line.strip(), 0)))
            if field and field.value:
                yield Field(field.name, values(field.name, field.value))
