"""Word files of conferences, as an organiser makes them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt, RGBColor


def picture() -> bytes:
    """A PNG of one blue point."""
    rows = zlib.compress(b"\0\0\0\xff")
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), (b"IDAT", rows), (b"IEND", b""))
    packed = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def conference() -> bytes:
    """Letter paper with a logo and a foot, other type, green recitals, numbered headings, a style called Organ."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21.59), Cm(27.94)
    section.left_margin = section.right_margin = Cm(3.5)
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].add_run("Model Nations ").add_picture(io.BytesIO(picture()), Cm(2))
    section.header.paragraphs[0].text = "Following pages"
    section.footer.paragraphs[0].text = "www.example.org"
    made.styles["Normal"].font.name = "Arial"
    made.styles["Normal"].font.size = Pt(11)
    made.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0)
    made.styles.add_style("Preambular Clause", WD_STYLE_TYPE.PARAGRAPH).font.color.rgb = RGBColor(0, 0x77, 0)
    made.styles.add_style("Organ", WD_STYLE_TYPE.CHARACTER)
    made.add_paragraph("Delete this text and write yours.", style="List Number")
    return saved(made)


def saved(made: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def changed(content: bytes, changes: dict[str, Callable[[bytes], bytes]]) -> bytes:
    """The file with some of its parts changed or added."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for name, change in changes.items():
        files[name] = change(files.get(name, b""))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()
