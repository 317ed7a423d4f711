"""A paper as a Word file, in the shapes that Word, Google Docs and Pages leave."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "word"))

from word_parts import abstract, ind, level, lists, num, p, r, style, word_file

STEP = 720


def _clause(text, **form):
    """A clause whose opener is underlined, as many do."""
    head, _, rest = text.partition(" ")
    return p(r(head, "u"), f" {rest}", **form)


def _plain(kind, text):
    if kind in ("title", "organ"):
        return p(r(text, "b" if kind == "title" else "i"))
    if kind == "heading":
        name, _, value = text.partition(":")
        return p(r(f"{name}:", "b"), value)
    head, _, rest = text.partition(" ")
    return p(r(head, "i"), f" {rest}")


def _levels(scheme):
    places = [ind(left=STEP * (i + 1), hanging=360) for i in range(len(scheme.levels))]
    return [
        level(i, way, text, place=place)
        for i, ((way, text), place) in enumerate(zip(scheme.levels, places, strict=True))
    ]


def one_list(paper, scheme):
    """One list of several levels, as Word's own button makes it."""
    body = [
        _clause(text, num=(1, depth - 1)) if kind == "operative" else _plain(kind, text)
        for kind, depth, text, _ in paper
    ]
    return word_file(*body, numbering=lists(_levels(scheme)))


def _alone(shown):
    """The label of a deeper level as that of a first one: `%1.%2` is `%1`."""
    return f"{shown[: shown.index('%')]}%1{shown[shown.rindex('%') + 2 :]}"


def lists_of_lists(paper, scheme):
    """A list of its own for every level and every run of sub-clauses, each at the first level, told apart by indent."""
    made, body, open_ = [], [], {}
    for kind, depth, text, _ in paper:
        if kind != "operative":
            body.append(_plain(kind, text))
            continue
        open_ = {at: id_ for at, id_ in open_.items() if at <= depth}
        if depth not in open_:
            open_[depth] = len(made) + 1
            way, shown = scheme.levels[depth - 1]
            made.append(
                [(way, shown if way == "bullet" else shown[: shown.index("%")] + "%1" + shown[shown.rindex("%") + 2 :])]
            )
        body.append(_clause(text, num=(open_[depth], 0), more=ind(left=STEP * depth, hanging=360)))
    return word_file(*body, numbering=lists(*made))


def list_styles(paper, scheme):
    """Paragraph styles for the levels, each linked with a level of one list, as a school's template has them."""
    linked = [
        level(i, way, text, more=f'<w:pStyle w:val="Niveau{i + 1}"/>', place=ind(left=STEP * (i + 1), hanging=360))
        for i, (way, text) in enumerate(scheme.levels)
    ]
    styles = style("Body", default=True) + "".join(
        style(
            f"Niveau{i + 1}", f'<w:pPr><w:numPr><w:ilvl w:val="{i}"/><w:numId w:val="1"/></w:numPr></w:pPr>', on="Body"
        )
        for i in range(len(scheme.levels))
    )
    body = [
        _clause(text, style=f"Niveau{depth}") if kind == "operative" else _plain(kind, text)
        for kind, depth, text, _ in paper
    ]
    return word_file(*body, numbering=abstract(1, linked) + num(1, 1), styles=styles)


def own_list_styles(paper, scheme):
    """Word's List Number, List Number 2 and 3: each a list of its own, begun anew under every clause."""
    names = ["List Number", "List Number 2", "List Number 3"][: len(scheme.levels)]
    definitions = [
        abstract(i + 1, [level(0, way, text.replace(f"%{i + 1}", "%1"), place=ind(left=360 * (i + 1), hanging=360))])
        for i, (way, text) in enumerate(scheme.levels)
    ]
    numbers = [num(i + 1, i + 1) for i in range(len(names))]
    styles = "".join(
        style(f"L{i + 1}", f'<w:pPr><w:numPr><w:numId w:val="{i + 1}"/></w:numPr></w:pPr>', name=name)
        for i, name in enumerate(names)
    )
    body, last, current = [], 0, {}
    for kind, depth, text, _ in paper:
        if kind != "operative":
            body.append(_plain(kind, text))
            continue
        if depth > last and depth > 1:
            current[depth] = len(numbers) + 1
            numbers.append(num(len(numbers) + 1, depth, {0: 1}))
        last = depth
        body.append(_clause(text, style=f"L{depth}", num=(current.get(depth, depth), 0)))
    return word_file(*body, numbering="".join(definitions + numbers), styles=styles)


def _typed(paper, made):
    return word_file(*(made(*one) if one[0] == "operative" else _plain(*one[::2]) for one in paper))


def typed_indented(paper, _):
    """Labels typed, every level further in by its indent."""
    return _typed(paper, lambda _k, depth, text, label: p(f"{label} {text}", more=ind(left=STEP * (depth - 1))))


def typed_tabs(paper, _):
    """Labels typed behind tabs."""
    return _typed(paper, lambda _k, depth, text, label: p("\t" * (depth - 1) + f"{label}\t{text}"))


def typed_flush(paper, _):
    """Labels typed, nothing further in."""
    return _typed(paper, lambda _k, _depth, text, label: p(f"{label} {text}"))


def google(paper, scheme):
    """Google Docs: every paragraph has its own indents, the preamble's too, and a direct list with nine levels."""
    levels = _levels(scheme) + [
        level(i, "bullet", "●", place=ind(left=STEP * (i + 1), hanging=360)) for i in range(len(scheme.levels), 9)
    ]
    spaced = '<w:spacing w:line="276" w:lineRule="auto" w:before="0" w:after="0"/>'
    body = []
    for kind, depth, text, _ in paper:
        if kind == "operative":
            more = spaced + ind(left=STEP * depth, right=0, hanging=360)
            body.append(_clause(text, num=(1, depth - 1), more=more))
        else:
            body.append(_plain(kind, text))
            body.append(p(more=spaced))
    return word_file(*body, numbering=lists(levels), styles=style("Normal", name="normal", default=True))


def pages(paper, scheme):
    """Pages: a list style for each list, numbers on paragraphs of the style Body, the label's indent in the list."""
    levels = _levels(scheme)
    made = abstract(1, levels, '<w:numStyleLink w:val="Imported"/>') + abstract(
        2, levels, '<w:styleLink w:val="Imported"/>'
    )
    body = [
        _clause(text, style="Body", num=(1, depth - 1)) if kind == "operative" else _plain(kind, text)
        for kind, depth, text, _ in paper
    ]
    styles = style("Body", name="Body", default=True) + style(
        "Imported", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', name="Imported Style 1", kind="numbering"
    )
    return word_file(*body, numbering=made + num(1, 1) + num(2, 2), styles=styles)


SHAPES = {
    "one list": one_list,
    "a list of lists": lists_of_lists,
    "list styles": list_styles,
    "own list styles": own_list_styles,
    "typed, indented": typed_indented,
    "typed, tabs": typed_tabs,
    "typed, flush": typed_flush,
    "google": google,
    "pages": pages,
}
