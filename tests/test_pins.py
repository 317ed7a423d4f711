"""What is pinned is pinned once: constraints.txt, its hashes, the extras and the version agree."""

import importlib.util
import re
import tomllib
from pathlib import Path

import pytest

import resolution_kit

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
HASH = f" \\\n    --hash=sha256:{'0' * 64}"


@pytest.fixture(scope="module")
def hashes():
    spec = importlib.util.spec_from_file_location("hashes", ROOT / ".ci" / "hashes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_pin_has_its_hashes_and_no_other_has(hashes):
    assert [] == hashes.differences(*((ROOT / name).read_text("utf-8") for name in ("constraints.txt", "hashes.txt")))


@pytest.mark.parametrize(
    ("pins", "held", "count"),
    [
        ("Jinja2==3.1.6\n", f"jinja2==3.1.6{HASH}\n", 0),
        ("a_b==1\nc==2\n", f"a-b==1{HASH}{HASH}\nc==2{HASH}\n", 0),
        ("a==1\n", "a==1\n", 1),
        ("a==2\n", f"a==1{HASH}\n", 2),
        ("", f"a==1{HASH}\n", 1),
    ],
)
def test_a_pin_without_a_hash_and_a_hash_without_a_pin_are_named(hashes, pins, held, count):
    assert count == len(hashes.differences(pins, held))


def test_what_an_extra_pins_is_what_is_installed(hashes):
    pinned = {hashes.pinned(*found[:2]) for found in hashes.PIN.findall((ROOT / "constraints.txt").read_text("utf-8"))}
    extras = [line for lines in PROJECT["project"]["optional-dependencies"].values() for line in lines if "==" in line]
    asked = [hashes.pinned(*line.split("==")) for line in (*extras, *PROJECT["build-system"]["requires"])]
    assert [] == [pin for pin in asked if pin not in pinned]


def test_the_version_stands_in_one_place_and_the_changes_begin_with_it():
    assert "version" not in PROJECT["project"]
    assert ["version"] == PROJECT["project"]["dynamic"]
    released = re.findall(r"^## (\d\S*)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert resolution_kit.__version__ == released[0]
