"""A Word file as a zip: some parts are replaced, and everything else stays byte for byte the same."""

import io
import zipfile
from collections.abc import Mapping
from typing import NamedTuple

from resolution_kit.errors import Problem
from resolution_kit.wordfile.archive import BROKEN, SAVE

LARGEST_WHOLE = 200_000_000
"""Bytes of all parts unpacked; each is unpacked when the file is written again, pictures too."""


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


def repacked(raw: bytes, new: Mapping[str, bytes], where: str) -> bytes:
    """The file with some parts replaced or added; one with a broken part, or too much in it, is a Problem."""
    try:
        return _repacked(raw, new, where)
    except BROKEN as error:
        raise Problem(f"a part of it is broken or locked and cannot be copied; {SAVE}", where=where) from error


def _repacked(raw: bytes, new: Mapping[str, bytes], where: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as archive:
        size = sum(info.file_size for info in old.infolist() if info.filename not in new)
        if size > LARGEST_WHOLE:
            raise Problem(f"unpacks to {size:,} bytes, expected at most {LARGEST_WHOLE:,}; {SAVE}", where=where)
        archive.comment = old.comment
        for info in old.infolist():
            archive.writestr(_same(info), new[info.filename] if info.filename in new else old.read(info))
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
