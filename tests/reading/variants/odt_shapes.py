"""A paper as an OpenDocument text, as LibreOffice and Google Docs write it."""

import io
import zipfile
from html import escape

NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office", "text": "text", "style": "style", "table": "table", "fo": "xsl-fo-compatible", "draw": "drawing",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
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
    named = f'<office:document-styles {NAMESPACES} office:version="1.3"><office:styles>{styles}</office:styles></office:document-styles>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", MIME)
        for name, xml in (("content.xml", content), ("styles.xml", named)):
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}', zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def list_style(name, scheme):
    """A list style of a scheme, as LibreOffice writes its levels."""
    return f'<text:list-style style:name="{name}">{"".join(_level(i, *one) for i, one in enumerate(scheme.levels, 1))}</text:list-style>'


def _level(at, way, text):
    place = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        f'<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.635cm" fo:margin-left="{1.27 * at:.2f}cm"/>'
        "</style:list-level-properties>"
    )
    if way == "bullet":
        return f'<text:list-level-style-bullet text:level="{at}" text:bullet-char="{text}">{place}</text:list-level-style-bullet>'
    prefix, _, rest = text.partition("%")
    shown = text.count("%")
    form = f'style:num-format="{FORMATS[way]}"' + (f' text:display-levels="{shown}"' if shown > 1 else "")
    return (
        f'<text:list-level-style-number text:level="{at}" {form} style:num-prefix="{prefix}" '
        f'style:num-suffix="{text[text.rindex("%") + 2 :]}">{place}</text:list-level-style-number>'
    )


def _inline(kind, text):
    head, _, rest = text.partition(" ")
    look = {"operative": "U", "preambular": "I", "heading": "B"}.get(kind)
    return span(look, head) + escape(f" {rest}") if look and rest else escape(text)


def nested(paper, scheme):
    """LibreOffice: lists inside the items of lists."""
    out, depth = [], 0
    for kind, level, text, _ in paper:
        level = level if kind == "operative" else 0
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
        out.append(
            f'<text:list xml:id="list{i}"{go_on} text:style-name="L1"><text:list-item>{inside}</text:list-item></text:list>'
        )
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
