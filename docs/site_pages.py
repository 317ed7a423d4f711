"""A hook of MkDocs: what stands above docs/ and is linked from its pages joins the site, and the links lead there."""

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parents[1]
JOIN = {
    "index.md": "README.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "CHANGELOG.md": "CHANGELOG.md",
    "LICENSE": "LICENSE",
    **{f"templates/{path.name}": f"templates/{path.name}" for path in sorted((ROOT / "templates").glob("*.json"))},
}
"""Each page or file of the site that stands elsewhere in the checkout, with its place there."""


def on_files(files: Any, config: Any) -> Any:
    """Add the files that stand above docs/."""
    for uri, path in JOIN.items():
        files.append(File.generated(config, uri, content=(ROOT / path).read_text("utf-8")))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Turn links between the checkout's folders into links of the site."""
    if page.file.src_uri in JOIN:
        return re.sub(r"(\]\()docs/", r"\1", markdown)
    return re.sub(r"(\]\()\.\./(?=CONTRIBUTING|CHANGELOG|templates/)", r"\1", markdown)
