"""What the documentation takes from the program itself, and the check that it has not drifted.

    python docs/generate.py            rewrite the generated places of README.md and docs/, and the schema of the draft
    python docs/generate.py --check    exit 1 where one of them is out of date
    python docs/generate.py --command tests|draft     print a set-up command of the README (standard library only)

A generated place stands between `<!-- generated: NAME -->` and `<!-- end -->`. In a place whose name begins with
`session`, the lines after `$ ` are run in one new folder, in order, and what they print follows them.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"(<!-- generated: ([\w-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
COMMAND = re.compile(r"<!-- command: (\w+) -->\n```sh\n(.*?)```", re.DOTALL)


def main(arguments: list[str]) -> int:
    """Run as the module's docstring says."""
    if arguments[:1] == ["--command"]:
        commands = dict(COMMAND.findall((ROOT / "README.md").read_text("utf-8")))
        sys.stdout.write(commands[arguments[1]].strip() + "\n")
        return 0
    stale = []
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "templates" / "draft.schema.json"):
        old = path.read_text("utf-8")
        new = _draft_schema() if path.suffix == ".json" else PLACE.sub(_place, old)
        if new != old:
            stale.append(path.relative_to(ROOT))
            if "--check" not in arguments:
                path.write_text(new, "utf-8")
    for path in stale:
        said = "is out of date; run" if "--check" in arguments else "was rewritten by"
        sys.stderr.write(f"{path} {said} docs/generate.py\n")
    return 1 if stale and "--check" in arguments else 0


def _place(found: re.Match[str]) -> str:
    head, name, old, tail = found.groups()
    body = _session(old) if name.startswith("session") else PLACES[name]()
    return f"{head}{body.rstrip()}\n{tail}"


def _session(old: str) -> str:
    """The same commands with what they print now."""
    commands = [line[2:] for line in old.splitlines() if line.startswith("$ ")]
    tools = str(Path(sys.executable).parent)
    env = {"PATH": f"{tools}:/usr/bin:/bin", "COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "USER": "delegate"}
    out = []
    with tempfile.TemporaryDirectory() as folder:
        env["HOME"] = folder
        for command in commands:
            done = subprocess.run(  # noqa: S602 - the README's own commands
                command, shell=True, cwd=folder, env=env, text=True, capture_output=True, check=False
            )
            out += [f"$ {command}", *f"{done.stdout}{done.stderr}".rstrip().splitlines(), ""]
    return "\n".join(["```console", *out[:-1], "```"])


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def _draft_schema() -> str:
    from resolution_kit.draftfile.records.draft import schema

    return f"{json.dumps(schema(), indent=2, ensure_ascii=False)}\n"


def _rules() -> str:
    from resolution_kit.rules.run import all_rules

    rows = [[r.code, f"`{r.name}`", r.severity, r.law] for r in all_rules().values()]
    return _table(["Code", "Rule", "Severity", "Law"], rows)


def _styles() -> str:
    """Each house style with how it prints a paper of two clauses."""
    from resolution_kit.knowledge.styles import names, style

    found = [style(name) for name in names()]
    rows = [[f"`{s.name}`", s.title, *_printed(s)] for s in found]
    return _table(["Style", "For", "Preamble", "Operative part"], rows)


def _printed(style: Any) -> tuple[str, str]:
    from resolution_kit.model import Clause, Line, Resolution
    from resolution_kit.printing import typeset
    from resolution_kit.writing.markdown_inline import inline
    from resolution_kit.writing.notes import whole

    operative = (Clause("Calls upon all", (Clause("To act"), Clause("To report"))), Clause("Ends"))
    preamble = (Clause("Recalling also this"),) * 3
    paper = Resolution(organ=Line("organ", "The Council"), preamble=preamble, operative=operative)
    shown = [p for p in typeset(paper, style) if p.clause]
    opening, *clauses = [
        f"{p.label} {inline(whole(p), p)}".strip() for p in shown if p.kind == "operative" or p.ref == "P1"
    ]
    return opening, " ".join(clauses[:3])


def _style_sources() -> str:
    from resolution_kit.knowledge.styles import names, style

    return "\n".join(f"- **`{s.name}`**, {s.title}. {s.source} *Gaps:* {s.gaps}" for s in map(style, names()))


def _style_keys() -> str:
    """Every key of the schema, group by group."""
    from dataclasses import MISSING

    from resolution_kit.knowledge.styles.keys import groups
    from resolution_kit.reports.style_file import shown

    out = []
    for group in groups():
        name = ".".join(group.path)
        head = f"### `{name}`{': a list' if group.many else ''}\n\n{group.meaning}\n\n" if name else ""
        rows = []
        for key in group.keys:
            default = "required" if key.default is MISSING else f"`{shown(key.default)}`"
            rows.append([f"`{key.path[-1]}`", key.values, default, key.meaning])
        out.append(head + _table(["Key", "Value", "Otherwise", "Meaning"], rows) if rows else head.rstrip())
    return "\n\n".join(out)


def _library() -> str:
    from resolution_kit.knowledge.library import entries, guide, guides

    count = Counter((entry.topic, entry.kind) for entry in entries())
    told = {r.slug: (r.number, r.summary) for name in guides() for r in guide(name).recommendations}
    topics = [*told, *sorted({topic for topic, _ in count} - set(told))]
    rows = [
        [
            *(told.get(topic, ("", ""))[:1]),
            f"`{topic}`",
            *(told.get(topic, ("", ""))[1:]),
            str(count[topic, "preambular"]),
            str(count[topic, "operative"]),
        ]
        for topic in topics
    ]
    table = _table(["", "Recommendation or subject", "In short", "Preambular", "Operative"], rows)
    return f"{table}\n\n{len(entries())} entries in all."


def _commands() -> str:
    """The help of every command, at a fixed width."""
    tool = shutil.which("reskit", path=str(Path(sys.executable).parent)) or "reskit"
    env = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERMINAL_WIDTH": "100"}

    def help_of(*words: str) -> str:
        done = subprocess.run([tool, *words, "--help"], env=env, text=True, capture_output=True, check=True)  # noqa: S603
        return f"### reskit {' '.join(words)}\n\n```text\n{done.stdout.strip()}\n```".replace("reskit \n", "reskit\n")

    from typer.main import get_command

    from resolution_kit.cli.main import program

    out = [help_of()]
    for name, command in get_command(program()).commands.items():  # type: ignore[attr-defined]
        if command.hidden:  # typed by git, not by people
            continue
        inner = getattr(command, "commands", None)
        out += [help_of(name, sub) for sub in inner] if inner else [help_of(name)]
    return "\n\n".join(out)


PLACES: dict[str, Callable[[], str]] = {
    "rules": _rules,
    "styles": _styles,
    "style-sources": _style_sources,
    "style-keys": _style_keys,
    "library": _library,
    "commands": _commands,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
