"""Word's own styles for lists in lists, as in its usual template: each is a list of its own."""

import docx
import pytest

from resolution_kit.model import walk
from resolution_kit.reading import read


@pytest.mark.parametrize("way", ["Number", "Bullet"])
def test_a_list_of_the_second_style_stands_below_one_of_the_first(tmp_path, way):
    document = docx.Document()
    document.add_paragraph("The General Assembly,")
    document.add_paragraph("Recalling its resolution 70/1 of 25 September 2015,")
    for text, style in [
        ("Calls upon States to register traders:", "List Number"),
        ("With licences, which:", f"List {way} 2"),
        ("Expire;", f"List {way} 3"),
        ("Are public;", f"List {way} 3"),
        ("With inspections;", f"List {way} 2"),
        ("Urges donors to pay.", "List Number"),
    ]:
        document.add_paragraph(text, style=style)
    path = tmp_path / "paper.docx"
    document.save(path)
    assert [place.ref for place in walk(read(path))] == ["P1", "1", "1.a", "1.a.i", "1.a.ii", "1.b", "2"]
