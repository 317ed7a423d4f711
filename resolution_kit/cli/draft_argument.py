"""The draft as an argument: a command that takes `--file` takes the name of a file without it as well."""

from pathlib import Path
from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperGroup
from typer.exceptions import TyperException

from resolution_kit.cli.spoken import arguments_of, as_meant, takes_words

_SUFFIXES = (".yaml", ".yml", ".docx", ".md", ".txt")
_FILE = ("--file", "-f")


def is_file_name(word: str) -> bool:
    """Whether a word of the command line is the name of a draft or a paper."""
    path = Path(word)
    return path.suffix.lower() in _SUFFIXES and (" " not in word or path.exists())


def is_draft_name(word: str) -> bool:
    """The same, or the name of a draft that is there without its suffix; a number is a place."""
    is_stem = not word[:1].isdecimal() and any(Path(word + suffix).is_file() for suffix in _SUFFIXES[:2])
    return is_file_name(word) or is_stem


class DraftCommand(TyperCommand):
    """A command; if it takes `--file` and no other files, it takes the draft as an argument too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line, with the first argument that names a file behind `--file`."""
        typed = list(args)
        args = as_meant(self, args)
        if self.takes_draft and not any(_is_file_option(word) for word in args):
            at = next((i for i in arguments_of(self, args) if self._is_draft(args[i])), None)
            if at is not None:
                args = ["--file", args[at], *args[:at], *args[at + 1 :]]
        ctx.allow_extra_args = True
        try:
            extra = super().parse_args(ctx, args)
        except TyperException as error:
            error.ctx = getattr(error, "ctx", None) or ctx  # type: ignore[attr-defined] # an option without its value has none
            raise
        if extra and not ctx.resilient_parsing:
            from resolution_kit.cli.usage import too_many

            raise too_many(ctx.command_path, typed, extra, takes_draft=self.takes_draft)
        return extra

    def _is_draft(self, word: str) -> bool:
        """Whether a word names the draft; if the command takes none but that, a folder is a wrong one."""
        if takes_words(self):
            return is_file_name(word)
        alone = not any(isinstance(param, TyperArgument) for param in self.params)
        return is_draft_name(word) or (alone and Path(word).is_dir())

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """The pieces of the usage line, the draft among them."""
        pieces = super().collect_usage_pieces(ctx)
        return [*pieces, "[DRAFT]"] if self.takes_draft else pieces

    @property
    def takes_draft(self) -> bool:
        """Whether it works on one draft and none of its arguments is a file."""
        files = any(isinstance(p, TyperArgument) and p.type.name in ("path", "Path") for p in self.params)
        return not files and any("--file" in p.opts for p in self.params)


class DraftGroup(TyperGroup):
    """A command with commands of its own: alone it lists, and the draft may stand before or behind their names."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line; the first command follows, `list` if there is none."""
        before: list[str] = []
        while args and (is_file_name(args[0]) or _is_file_option(args[0])):
            size = 2 if args[0] in _FILE else 1
            before, args = [*before, *args[:size]], args[size:]
        if "list" in self.commands and (not args or (args[0].startswith("-") and args[0] not in ("-h", "--help"))):
            args = ["list", *args]
        return super().parse_args(ctx, [*args, *before])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is called; one that is not there is a Problem with the nearest."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            from resolution_kit.cli.usage import no_command

            known = [name for name, command in self.commands.items() if not command.hidden]
            adds = any(param.name == "names" for param in getattr(self.commands.get("add"), "params", ()))
            raise no_command(ctx.command_path, args[0], args[1:], known, adds=adds)
        return super().resolve_command(ctx, args)


def _is_file_option(word: str) -> bool:
    return word in _FILE or word.startswith("--file=") or (word.startswith("-f") and not word.startswith("--"))
