"""Word files for the tests, written as the XML that Word itself writes."""

import io
import re
import zipfile
from html import escape

NAMESPACES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = f"{KIND}.document.main+xml"

MUN = [("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "%3.")]
"""The list that most delegates use."""
UN = [("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"), ("lowerLetter", "%4.")]


def t(text):
    """A text inside a run."""
    return f'<w:t xml:space="preserve">{escape(text, quote=False)}</w:t>'


def r(text, look=""):
    """A run; `look` is XML, or the names of switches such as `i b u`."""
    switches = "".join('<w:u w:val="single"/>' if mark == "u" else f"<w:{mark}/>" for mark in look.split())
    marks = look if look.startswith("<") else switches
    signs = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    inside = "".join(signs.get(piece) or t(piece) for piece in re.split("([\t\n])", text) if piece)
    return f"<w:r>{f'<w:rPr>{marks}</w:rPr>' if marks else ''}{inside}</w:r>"


def p(*runs, style="", num=None, more="", mark=""):
    """A paragraph; `num` is (list, level), `more` further properties, `mark` those of the mark at its end."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num:
        properties += f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>'
    properties += more + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def ind(**attributes):
    return f"<w:ind {' '.join(f'w:{name}={chr(34)}{value}{chr(34)}' for name, value in attributes.items())}/>"


def table(*rows):
    """A table; a cell is XML or a text."""
    cells = ("".join(f"<w:tc><w:tcPr/>{c if c.startswith('<') else p(c)}</w:tc>" for c in row) for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def box(*paragraphs):
    """A text box as Word writes it: once for itself, once for older programs."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def field(instruction, *result):
    """A field with its result."""
    turns = [f'<w:r><w:fldChar w:fldCharType="{turn}"/></w:r>' for turn in ("begin", "separate", "end")]
    inside = "".join(run if run.startswith("<") else r(run) for run in result)
    return f"{turns[0]}<w:r><w:instrText> {instruction} </w:instrText></w:r>{turns[1]}{inside}{turns[2]}"


def inserted(*runs):
    return f'<w:ins w:id="1" w:author="A">{"".join(runs)}</w:ins>'


def deleted(text):
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def level(index, way, text, start=1, more="", place=""):
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{way}"/>{more}'
        f'<w:lvlText w:val="{escape(text)}"/><w:lvlJc w:val="left"/><w:pPr>{place}</w:pPr></w:lvl>'
    )


def abstract(number, levels, more=""):
    """A definition of a list; a level is (way to count, text), or XML."""
    inside = "".join(one if isinstance(one, str) else level(i, *one) for i, one in enumerate(levels))
    kind = '<w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{kind}{more}{inside}</w:abstractNum>'


def num(number, of, starts=None, more=""):
    """A list of a definition; `starts` gives levels that begin anew, and with which number."""
    over = "".join(
        f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for at, start in (starts or {}).items()
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{over}{more}</w:num>'


def lists(*definitions):
    """numbering.xml: each definition with a list of the same number, from 1."""
    made = [abstract(i, levels) for i, levels in enumerate(definitions, 1)]
    return "".join([*made, *(num(i, i) for i in range(1, len(definitions) + 1))])


def style(id_, *inside, name="", kind="paragraph", default=False, on=""):
    based = f'<w:basedOn w:val="{on}"/>' if on else ""
    usual = ' w:default="1"' if default else ""
    content = "".join(inside)
    return (
        f'<w:style w:type="{kind}"{usual} w:styleId="{id_}"><w:name w:val="{name or id_}"/>{based}{content}</w:style>'
    )


def word_file(
    *body, numbering="", styles="", footnotes="", endnotes="", comments="", parts=None, name="word/document.xml"
):
    """The bytes of a DOCX with these paragraphs."""
    roots = {"numbering": ("numbering", numbering), "styles": ("styles", styles)}
    roots |= {"footnotes": ("footnotes", footnotes), "endnotes": ("endnotes", endnotes)}
    roots |= {"comments": ("comments", comments)}
    held = {kind: f"<w:{root} {NAMESPACES}>{inside}</w:{root}>" for kind, (root, inside) in roots.items() if inside}
    folder, _, base = name.rpartition("/")
    relations = "".join(relation(kind, f"{kind}.xml") for kind in held)
    files = {
        "[Content_Types].xml": content_types(name, held),
        "_rels/.rels": relations_of(relation("officeDocument", name)),
        name: document(*body),
        f"{folder}/_rels/{base}.rels": relations_of(relations),
        **{f"{folder}/{kind}.xml": xml for kind, xml in held.items()},
    }
    return zipped({key: HEAD + xml for key, xml in files.items()} | (parts or {}))


def document(*body):
    return f"<w:document {NAMESPACES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"


def relation(kind, target):
    return f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>'


def relations_of(inside):
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def content_types(name, kinds):
    overrides = "".join(f'<Override PartName="/word/{kind}.xml" ContentType="{KIND}.{kind}+xml"/>' for kind in kinds)
    defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    main = f'<Override PartName="/{name}" ContentType="{MAIN}"/>'
    return f'<Types xmlns="{PACKAGE}/content-types">{defaults}{xml}{main}{overrides}</Types>'


def zipped(files):
    """A zip of files by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()
