"""Makes clauses/resolutions.tsv, the register that `reskit cite` and the rules read, from a count of citations.

    python docs/register.py COUNT.tsv

COUNT.tsv has the columns organ, number, date, title, agree and of: how many of the adopted texts that give this number
a date give this one. It was counted from how some 4,600 adopted resolutions of the United Nations cite one another and
from what they say of themselves. Left out is what cannot be right: a number whose date is outside its session, and
decisions, whose numbers begin where those of resolutions cannot reach. A date that fewer than four in five texts agree
on is empty.
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from resolution_kit.paper.citations import forms

SUBJECTS = Path(__file__).parent / "register-subjects.tsv"
TARGET = Path(__file__).parents[1] / "clauses" / "resolutions.tsv"
HEAD = """\
# Adopted resolutions in the order of their adoption: organ (adopts_as of clauses/bodies.yaml), number, date if it is
# sure, title if it is known, subject if it has no title and is well known.
# Counted by docs/register.py from how some 4,600 adopted resolutions of the United Nations cite one another and from
# what they say of themselves. Facts alone, and not complete: a number that is missing here may exist all the same.
"""
AGREE = 0.8
"""The share of texts that give the same date if it is sure."""
LAST_ROMAN = 30
"""The last session of the General Assembly whose numbers had Roman numerals; those after it are the Council's."""
SPECIAL = {"29": 2014, "30": 2016, "31": 2020, "32": 2021}
"""Special sessions of the General Assembly since the Human Rights Council began to hold its own."""
HUMAN_RIGHTS_COUNCIL_BEGAN = "2006-06"
COUNCIL_BEGAN = 1946
"""The year of the first two sessions of the Economic and Social Council; it held two a year."""
_ROMAN = re.compile(r"(?P<number>\d+(?: [A-Z]{1,2})?)[ /]\(?(?P<session>[IVXL]+)\)?")
_FOOTNOTE = re.compile(r"(?<=[a-z])\d{1,3}$")


def main(source: Path) -> None:
    """Write the register from a count."""
    with source.open(encoding="utf-8", newline="") as file:
        lines = sorted(csv.DictReader(file, delimiter="\t"), key=lambda line: int(line["of"]))
    counted = {row[1:3]: row for line in lines for row in _rows(line)}
    rows = sorted((counted | dict(_with_subjects(counted))).values())
    TARGET.write_text(HEAD + "".join("\t".join(row[1:]) + "\n" for row in rows), "utf-8", newline="\n")


def _with_subjects(
    counted: dict[tuple[str, ...], tuple[str, ...]],
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The rows that have a subject, by organ and number; those that were not counted have a date of their own."""
    for line in SUBJECTS.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            organ, number, date, subject = line.split("\t")
            row = counted.get((organ, number)) or (f"{date} {organ} {number:0>12}", organ, number, date, "", "")
            yield (organ, number), (*row[:-1], subject)


def _rows(line: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """The row of the register that a counted line gives, after what it is sorted by; none if it cannot be right."""
    date, organ, number = line["date"], line["organ"].lower(), line["number"]
    if roman := _ROMAN.fullmatch(number):
        number = f"{roman['number']} ({roman['session']})"
        organ = _organ_of_roman(_value(roman["session"]), int(date[:4]))
    elif number.startswith("S-") and date > HUMAN_RIGHTS_COUNCIL_BEGAN:
        organ = "ga" if SPECIAL.get(number[2:].partition("/")[0]) == int(date[:4]) else "hrc"
    elif not _is_of_its_session(organ, number, int(date[:4])):
        return
    if organ:
        title = " ".join(_FOOTNOTE.sub("", line["title"].replace("*", "")).split())
        sure = date if int(line["agree"]) >= AGREE * int(line["of"]) else ""
        yield f"{date} {organ} {number:0>12}", organ, number, sure, title, ""


def _organ_of_roman(session: int, year: int) -> str:
    """The organ whose session of this number fell in this year; empty if none did."""
    if session <= LAST_ROMAN and year - session in (1945, 1946):
        return "ga"
    return "ecosoc" if session > LAST_ROMAN and abs(COUNCIL_BEGAN + session / 2 - year) <= 1 else ""


def _is_of_its_session(organ: str, number: str, year: int) -> bool:
    mine = [form for form in forms() if form.organ == organ and re.fullmatch(form.number, number)]
    last = re.search(r"/(\d+)", number)
    is_decision = last is not None and any(0 < form.decisions <= int(last[1]) for form in mine)
    ranges = [years for form in mine if (years := form.years(number))]
    return bool(mine) and not is_decision and (not ranges or any(year in years for years in ranges))


def _value(roman: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[letter] for letter in roman]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(value if value >= after else -value for value, after in pairs)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
