"""Who says the same as whom among many papers: as text, Markdown, a web page with a heat map, or JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from resolution_kit.panel.agreement import Agreement
from resolution_kit.reports.terminal import safe, shortened, wrapped
from resolution_kit.writing.markdown_inline import escaped

TEMPLATE = "agreement.html.j2"
_NAME = 24
"""Columns for the name of a paper."""


def written(output: str, found: Agreement, columns: int = 80) -> str:
    """The report as `text`, `md`, `html` or `json`."""
    if output == "text":
        return "\n".join(_text(found, columns))
    return {"md": _markdown, "html": _html, "json": _json}[output](found)


def _text(found: Agreement, columns: int) -> Iterator[str]:
    yield from _table(found, columns)
    yield ""
    for one in found.shared:
        why = f", contradicting ({one.why})" if one.why else ""
        yield safe(f"in {len(one.papers)} papers{why}")
        for said in one.said:
            yield from wrapped(f"{said.paper} {said.ref}: {said.text}", columns, "    ")
        yield ""
    for paper in found.papers:
        own = [said for said in found.alone if said.paper == paper]
        if own:
            yield safe(f"only in {paper}")
            for said in own:
                yield from wrapped(f"{said.ref}: {said.text}", columns, "    ")
            yield ""


def _table(found: Agreement, columns: int) -> Iterator[str]:
    """How many clauses each two papers share; pairs instead of a table if it is too wide."""
    names = list(found.papers)
    if _NAME + 6 * len(names) > columns:
        for one, other in found.nearest:
            yield safe(f"{one} and {other}: {found.common[one, other]} clauses, {found.share(one, other):.0%}")
        return
    yield f"{'clauses in both':{_NAME}}" + "".join(f"{number:>6}" for number in range(1, len(names) + 1))
    for number, one in enumerate(names, 1):
        cells = (found.papers[one] if other == one else found.common[one, other] for other in names)
        name = shortened(f"{number} {one}", _NAME - 1)
        yield f"{name:{_NAME}}" + "".join(f"{cell or '·':>6}" for cell in cells)


def _markdown(found: Agreement) -> str:
    return "\n".join(_markdown_lines(found))


def _markdown_lines(found: Agreement) -> Iterator[str]:
    names = list(found.papers)
    yield f"# {len(names)} papers"
    yield ""
    yield f"| Clauses in both | {' | '.join(map(_cell, names))} |"
    yield f"| --- |{' --- |' * len(names)}"
    for one in names:
        cells = (found.papers[one] if other == one else found.common[one, other] for other in names)
        yield f"| {_cell(one)} | {' | '.join(map(str, cells))} |"
    for shared in found.shared:
        yield ""
        yield f"## In {len(shared.papers)} papers{f', contradicting ({escaped(shared.why)})' if shared.why else ''}"
        yield ""
        yield from (f"- {escaped(said.paper)} {said.ref}: {escaped(said.text)}" for said in shared.said)
    for one in names:
        own = [said for said in found.alone if said.paper == one]
        if own:
            yield ""
            yield f"## Only in {escaped(one)}"
            yield ""
            yield from (f"- {said.ref}: {escaped(said.text)}" for said in own)


def _cell(text: str) -> str:
    return escaped(text).replace("|", "\\|")


def _html(found: Agreement) -> str:
    """A web page that needs nothing else."""
    import jinja2

    from resolution_kit.data.resources import bundled

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(bundled("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE).render(found=found)


def _json(found: Agreement) -> str:
    pairs = [
        {"papers": [one, other], "clauses": found.common[one, other], "share": round(found.share(one, other), 3)}
        for one, other in found.nearest
    ]
    whole = {
        "papers": dict(found.papers),
        "pairs": pairs,
        "shared": [{"why": one.why or None, "said": [asdict(said) for said in one.said]} for one in found.shared],
        "alone": [asdict(said) for said in found.alone],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)
