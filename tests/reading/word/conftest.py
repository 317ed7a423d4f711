import pytest
from word_parts import word_file

from resolution_kit.reading.word import paragraphs


@pytest.fixture
def read(tmp_path):
    """The paragraphs of a Word file with this body."""

    def paper(*body, **parts):
        path = tmp_path / "paper.docx"
        path.write_bytes(word_file(*body, **parts))
        return paragraphs(path)

    return paper


@pytest.fixture
def texts(read):
    """Their texts alone."""

    def shown(*body, **parts):
        return [found.text for found in read(*body, **parts)]

    return shown
