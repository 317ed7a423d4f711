"""A paper as an OpenDocument text, as LibreOffice and Google Docs write it."""

import io
import zipfile
from html import escape

_SHORT = {"fo": "xsl-fo-compatible", "draw": "drawing"} | {name: name for name in ("office", "text", "style", "table")}
_XML = {"xlink": "http://www.w3.org/1999/xlink", "dc": "http://purl.org/dc/elements/1.1/"}
NAMESPACES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in (_XML | {s: f"urn:oasis:names:tc:opendocument:xmlns:{n}:1.0" for s, n in _SHORT.items()}).items()
)
MIME = "application/vnd.oasis.opendocument.text"
FORMATS = {"decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
LOOKS = {
    "I": '<style:text-properties fo:font-style="italic"/>',
    "B": '<style:text-properties fo:font-weight="bold"/>',
    "U": '<style:text-properties style:text-underline-style="solid"/>',
    "S": '<style:text-properties style:text-line-through-style="solid"/>',
    "P": '<style:text-properties style:text-position="super 58%"/>',
    "N": '<style:text-properties style:text-position="sub 58%"/>',
}


def span(look, text):
    return f'<text:span text:style-name="{look}">{escape(text)}</text:span>'


def para(inside, style="Standard", more=""):
    return f'<text:p text:style-name="{style}"{more}>{inside}</text:p>'


def odt_file(body, automatic="", styles=""):
    """The bytes of an OpenDocument text with this body."""
    looks = "".join(
        f'<style:style style:name="{n}" style:family="text">{look}</style:style>' for n, look in LOOKS.items()
    )
    indents = "".join(
        f'<style:style style:name="In{i}" style:family="paragraph">'
        f'<style:paragraph-properties fo:margin-left="{1.27 * i:.2f}cm"/></style:style>'
        for i in range(5)
    )
    content = (
        f'<office:document-content {NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{looks}{indents}{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    named = f"<office:styles>{styles}</office:styles>"
    named = f'<office:document-styles {NAMESPACES} office:version="1.3">{named}</office:document-styles>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", MIME)
        for name, xml in (("content.xml", content), ("styles.xml", named)):
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}', zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def list_style(name, scheme):
    """A list style of a scheme, as LibreOffice writes its levels."""
    levels = "".join(_level(i, *one) for i, one in enumerate(scheme.levels, 1))
    return f'<text:list-style style:name="{name}">{levels}</text:list-style>'


def _level(at, way, text):
    place = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.635cm" '
        f'fo:margin-left="{1.27 * at:.2f}cm"/></style:list-level-properties>'
    )
    if way == "bullet":
        kind, form = "bullet", f'text:bullet-char="{text}"'
    else:
        first, last = text.index("%"), text.rindex("%") + 2
        kind, form = "number", f'style:num-format="{FORMATS[way]}" text:display-levels="{text.count("%")}" '
        form += f'style:num-prefix="{text[:first]}" style:num-suffix="{text[last:]}"'
    return f'<text:list-level-style-{kind} text:level="{at}" {form}>{place}</text:list-level-style-{kind}>'


def _inline(kind, text):
    head, _, rest = text.partition(" ")
    look = {"operative": "U", "preambular": "I", "heading": "B"}.get(kind)
    return span(look, head) + escape(f" {rest}") if look and rest else escape(text)


def nested(paper, scheme):
    """LibreOffice: lists inside the items of lists."""
    out, depth = [], 0
    for kind, said, text, _ in paper:
        level = said if kind == "operative" else 0
        while depth > level:
            out.append("</text:list-item></text:list>")
            depth -= 1
        if depth == level and level:
            out.append("</text:list-item><text:list-item>")
        while depth < level:
            out.append(
                '<text:list text:style-name="L1"><text:list-item>' if not depth else "<text:list><text:list-item>"
            )
            depth += 1
        out.append(para(_inline(kind, text)))
    out.append("</text:list-item></text:list>" * depth)
    return odt_file("".join(out), list_style("L1", scheme))


def continued(paper, scheme):
    """Google Docs and converted files: a list of its own for every paragraph, which goes on with the one before."""
    out, before = [], ""
    for i, (kind, level, text, _) in enumerate(paper):
        if kind != "operative":
            out.append(para(_inline(kind, text)))
            continue
        go_on = f' text:continue-list="list{before}"' if before else ""
        before = str(i)
        inside = para(_inline(kind, text))
        for _ in range(level - 1):
            inside = f"<text:list><text:list-item>{inside}</text:list-item></text:list>"
        inside = f"<text:list-item>{inside}</text:list-item>"
        out.append(f'<text:list xml:id="list{i}"{go_on} text:style-name="L1">{inside}</text:list>')
    return odt_file("".join(out), list_style("L1", scheme))


def typed(paper, _):
    """Labels typed, further in by the paragraph's style."""
    return odt_file(
        "".join(
            para(escape(f"{label} {text}"), f"In{level - 1}") if label else para(_inline(kind, text))
            for kind, level, text, label in paper
        )
    )


def typed_tabs(paper, _):
    """Labels typed behind tabs."""
    return odt_file(
        "".join(
            para("<text:tab/>" * (level - 1) + f"{escape(label)}<text:tab/>{escape(text)}")
            if label
            else para(_inline(kind, text))
            for kind, level, text, label in paper
        )
    )


SHAPES = {"nested lists": nested, "lists that go on": continued, "typed": typed, "typed, tabs": typed_tabs}
