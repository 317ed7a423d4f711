"""Writes what the documentation takes from the program itself, and checks that it has not drifted.

    python docs/generate.py                   rewrite the generated pages and places
    python docs/generate.py --check           list those that have drifted; exit status 1 if any has
    python docs/generate.py --command NAME    print a command of the README: tests or draft (standard library only)

Three tables in docs/generators/__init__.py say what is generated: PLACES by name, for a part of a page that stands
between `<!-- generated: NAME -->` and `<!-- end -->`, FOLDERS, for folders whose pages are generated whole, and FILES
for other whole files. In a place whose name begins with `session`, the lines after `$ ` are run in one new folder, in
order, and followed by what they print.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"(<!-- generated: ([\w-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
COMMAND = re.compile(r"<!-- command: (\w+) -->\n```sh\n(.*?)```", re.DOTALL)


def main(arguments: list[str]) -> int:
    """Run as the module's docstring says."""
    if arguments[:1] == ["--command"]:
        commands = dict(COMMAND.findall((ROOT / "README.md").read_text("utf-8")))
        sys.stdout.write(commands[arguments[1]].strip() + "\n")
        return 0
    found = drifted()
    if "--check" in arguments:
        _say(f"{path.relative_to(ROOT)} has drifted; run: python docs/generate.py" for path in found)
        return 1 if found else 0
    for path, text in found.items():
        write(path, text)
    _say(f"{path.relative_to(ROOT)} was {'deleted' if text is None else 'written'}" for path, text in found.items())
    return 0


def _say(lines: Iterable[str]) -> None:
    sys.stderr.write("".join(f"{line}\n" for line in lines))


def drifted(*, sessions: bool = True) -> dict[Path, str | None]:
    """The files that differ from what the program says now, with their right text; None for one too many.

    Sessions take half a minute, everything else a second.
    """
    return {path: text for path, text in expected(sessions=sessions) if text != current(path)}


def expected(*, sessions: bool) -> Iterator[tuple[Path, str | None]]:
    """Every page with generated text, as it should be; None for one that should not be there."""
    from generators import FILES, FOLDERS

    for folder, pages in FOLDERS.items():
        made = {ROOT / folder / name: text for name, text in pages().items()}
        yield from made.items()
        yield from ((path, None) for path in sorted((ROOT / folder).glob("*.md")) if path not in made)
    yield from ((ROOT / name, made()) for name, made in FILES.items())
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))):
        yield path, PLACE.sub(lambda found: place(found, sessions=sessions), path.read_text("utf-8"))


def place(found: re.Match[str], *, sessions: bool) -> str:
    """One generated place as it should be."""
    from generators import PLACES
    from generators.sessions import session

    head, name, old, tail = found.groups()
    if not name.startswith("session"):
        return f"{head}{PLACES[name]().rstrip()}\n{tail}"
    return f"{head}{session(old)}\n{tail}" if sessions else found.group()


def current(path: Path) -> str | None:
    """The text of a file; None if it is not there."""
    return path.read_text("utf-8") if path.exists() else None


def write(path: Path, text: str | None) -> None:
    """Give a file its text, or delete it."""
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
