"""Guide packs as folders and zips: written, built, and installed with care, as a zip may come from anybody."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from resolution_kit.data.atomic_io import read_bytes, refused, shown, write_new
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library.places import GUIDE, installed

_MOST_FILES = 1000
_LARGEST_FILE = 2_000_000
_LARGEST_ZIP = 20_000_000
"""Bytes; the pack of a guide of thirty recommendations has some 400,000."""
_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a zip, so that the same pack gives the same bytes."""
_LINK = 0o120000
_KIND = 0o170000


def write_pack(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a new pack; a folder that holds something already stays as it is."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Problem(f"`{shown(folder)}` is there already and stays as it is; give another name")
    with refused(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        write_new(folder / name, text.encode())


def build(folder: Path, target: Path, *, force: bool = False) -> int:
    """Write the YAML files of a pack as one zip; the number of files."""
    paths = sorted(folder.glob("*.yaml"))
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in paths:
            info = zipfile.ZipInfo(f"{folder.resolve().name}/{path.name}", _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            packed.writestr(info, read_bytes(path, _LARGEST_FILE))
    write_new(target, whole.getvalue(), overwrite=force)
    return len(paths)


def files_of(pack: Path) -> tuple[str, dict[str, bytes]]:
    """The name and the YAML files of a pack in a folder or zip; nothing is written, nothing is run."""
    if pack.is_dir():
        return pack.resolve().name, {path.name: read_bytes(path, _LARGEST_FILE) for path in sorted(pack.glob("*.yaml"))}
    raw = read_bytes(pack, _LARGEST_ZIP)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return _unpacked(packed, pack)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise Problem("no zip that can be opened, expected one from `reskit guide build`", where=str(pack)) from error


def _unpacked(packed: zipfile.ZipFile, pack: Path) -> tuple[str, dict[str, bytes]]:
    members = [info for info in packed.infolist() if not info.is_dir()]
    if len(members) > _MOST_FILES or sum(info.file_size for info in members) > _LARGEST_ZIP:
        raise Problem(
            f"more than {_MOST_FILES} files or {_LARGEST_ZIP:,} bytes, expected a guide pack", where=str(pack)
        )
    found, folders = {}, set()
    for info in members:
        path = _member(info, pack)
        folders.add(path.parent.name)
        found[path.name] = _content(packed, info, pack)
    if len(folders) != 1 or len(found) != len(members):
        raise Problem("files of several folders, expected those of one pack in one folder", where=str(pack))
    return folders.pop() or pack.stem, found


def _member(info: zipfile.ZipInfo, pack: Path) -> PurePosixPath:
    """The path of a file in a zip: a YAML file in one folder at most, and no link; anything else is a Problem."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    outside = path.is_absolute() or ".." in path.parts or ":" in info.filename or len(path.parts) > 2  # noqa: PLR2004
    if outside or (info.external_attr >> 16) & _KIND == _LINK or path.suffix != ".yaml":
        raise Problem(f"found `{info.filename}`, expected `<pack>/<name>.yaml`; nothing was unpacked", where=str(pack))
    return path


def _content(packed: zipfile.ZipFile, info: zipfile.ZipInfo, pack: Path) -> bytes:
    """The bytes of a file in a zip, as many as may be, whatever its head says."""
    with packed.open(info) as file:
        content = file.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise Problem(f"`{info.filename}` has more than {_LARGEST_FILE:,} bytes", where=str(pack))
    return content


def install(name: str, files: Mapping[str, bytes], *, force: bool = False) -> Path:
    """Write a pack into the folder of this user's packs; one of that name stays without `force`."""
    if GUIDE not in files:
        raise Problem(f"no {GUIDE}, expected a guide pack", where=name)
    if not name.replace("-", "").replace("_", "").isalnum():
        raise Problem(f"`{name}` cannot be the name of a pack; take letters, figures and hyphens")
    folder = installed() / name
    if folder.exists() and not force:
        raise Problem(f"the pack `{name}` is installed already; replace it with `--force`")
    with refused(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.yaml"):
            if old.name not in files:
                old.unlink()
    for file, content in files.items():
        write_new(folder / file, content, overwrite=True)
    return folder
