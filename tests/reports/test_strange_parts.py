"""A Word file with a part that cannot be copied: read and judged as always, refused in one line where it is copied."""

import json
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

PAPER = "The General Assembly,\n\n*Recalling* its work,\n\n1. *Urge* all States to act;\n\n2. *Decides* to meet.\n"


@pytest.fixture
def folder(reskit, tmp_path):
    """Two Word papers in `inbox`, the first with a picture whose bytes are not what the zip promises."""
    Path("paper.md").write_text(PAPER, "utf-8")
    assert reskit("import", "paper.md", "-o", "draft.yaml").status == 0
    (tmp_path / "inbox").mkdir()
    for name in ("a.docx", "b.docx"):
        done = reskit("export", "draft.yaml", "-o", f"inbox/{name}", "--force")
        assert done.status == 0, done.err
    path = tmp_path / "inbox" / "a.docx"
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/media/image1.png", b"a picture")
    crc = struct.pack("<L", zlib.crc32(b"a picture"))
    path.write_bytes(path.read_bytes().replace(crc, b"\0\0\0\0"))
    return reskit


def test_the_paper_is_judged(folder):
    assert "OPE02" in {
        finding["code"] for finding in json.loads(folder("check", "inbox/a.docx", "--format", "json").out)
    }


def test_it_gets_no_comments_and_the_others_get_theirs(folder, tmp_path):
    done = folder("check", "inbox", "--annotate", "out")
    assert done.status == 2
    assert "inbox/a.docx: a part of it is broken or locked and cannot be copied" in done.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["b.docx"]


def test_alone_it_is_refused_and_nothing_is_written(folder, tmp_path):
    done = folder("check", "inbox/a.docx", "--annotate", "out.docx")
    assert (done.status, (tmp_path / "out.docx").exists()) == (2, False)


def test_more_than_the_memory_should_hold_is_refused(folder, monkeypatch):
    monkeypatch.setattr("resolution_kit.manuscript.zipped.LARGEST_WHOLE", 1_000)
    assert "unpacks to" in folder("check", "inbox/b.docx", "--annotate", "out.docx").err
