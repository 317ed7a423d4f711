"""A Word file as a zip: some parts are replaced, and everything else stays byte for byte the same."""

import io
import zipfile
from collections.abc import Mapping
from typing import NamedTuple


class Member(NamedTuple):
    """A part of the file under its own name."""

    name: str
    data: bytes


def member(raw: bytes, name: str) -> Member:
    """The part of this name, whatever its case."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        info = next(info for info in archive.infolist() if normal(info.filename) == name)
        return Member(info.filename, archive.read(info))


def parts(raw: bytes) -> dict[str, str]:
    """The own name of every part by its normal name."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {normal(info.filename): info.filename for info in archive.infolist()}


def normal(name: str) -> str:
    """The normal name of a part: in lower case, with slashes."""
    return name.replace("\\", "/").lstrip("/").lower()


def repacked(raw: bytes, new: Mapping[str, bytes]) -> bytes:
    """The file with some parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as archive:
        archive.comment = old.comment
        for info in old.infolist():
            archive.writestr(_same(info), new.get(info.filename, old.read(info)))
        for name in new:
            if name not in old.namelist():
                added = zipfile.ZipInfo(name)
                added.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(added, new[name])
    return out.getvalue()


def _same(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """The description of a part without its old sizes."""
    same = zipfile.ZipInfo(info.filename, info.date_time)
    same.compress_type = info.compress_type if info.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
    same.external_attr, same.create_system, same.comment = info.external_attr, info.create_system, info.comment
    return same
