"""Word files for the tests, made from texts: a line a paragraph, `*…*` in italics, `[1] ` a number of Word's own."""

import re
from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_LEVEL = re.compile(r"\[([12])\] ?")
_NUMBERING = """
<w:abstractNum {ns} w:abstractNumId="70"><w:multiLevelType w:val="multilevel"/>
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum>"""


def word_paper(text: str, path: Path) -> Path:
    """Write the Word file that a text describes."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(_NUMBERING.format(ns=nsdecls("w"))))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="70"><w:abstractNumId w:val="70"/></w:num>'))
    for line in text.splitlines():
        level = _LEVEL.match(line)
        paragraph = document.add_paragraph()
        if level:
            list_ = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{int(level[1]) - 1}"/><w:numId w:val="70"/></w:numPr>'
            paragraph._p.get_or_add_pPr().append(parse_xml(list_))
        for i, piece in enumerate(line[level.end() if level else 0 :].split("*")):
            if piece:
                paragraph.add_run(piece).italic = True if i % 2 else None
    document.save(str(path))
    return path
