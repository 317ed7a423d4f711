"""The resolutions that a paper cites, and how the organs of the United Nations number them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, lru_cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.bodies import Body, bodies
from resolution_kit.model import Clause, Line, Placed
from resolution_kit.paper.dates import Date
from resolution_kit.paper.prose import FILLER, Hit, Prose
from resolution_kit.paper.word_lists import article, either, word_list

FILE = "references"


@dataclass(frozen=True, slots=True)
class Form:
    """One way an organ numbers its resolutions; the fields are explained in clauses/references.yaml."""

    organ: str
    number: str
    like: str
    meaning: str = ""
    first: int = 0
    a_year: int = 0
    until: int = 0
    decisions: int = 0

    @property
    def has_year(self) -> bool:
        """Whether its numbers give the year of their adoption: 1325 (2000)."""
        return "(?P<year>" in self.number

    def read(self, number: str) -> int | None:
        """The session, year or number that a number of this form begins with; None if it has another form."""
        match = re.fullmatch(self.number, number)
        return int(match["a"]) if match and self.meaning else None

    def years(self, number: str) -> range:
        """The years in which a resolution of this number can be adopted; empty if the form does not say."""
        begin = self.read(number)
        if begin is None or self.meaning == "number":
            match = re.fullmatch(self.number, number)
            year = int(match["year"]) if match and self.meaning else 0
            return range(year, year + bool(year))
        if self.meaning == "year":
            return range(begin - 1, begin + 1)
        year = self.first + -(-begin // self.a_year)
        return range(year, year + 2)


@dataclass(frozen=True, slots=True)
class Citation:
    """A number after the word resolution. Positions are in the plain text of its paragraph."""

    at: Placed | Clause | Line
    found: str
    start: int
    end: int
    organ: str
    """Whose resolution it is (adopts_as of a body); empty if the text does not say."""
    said: str
    """The words that say so, such as `Security Council` or `its`."""
    date: Date | None
    """The date after it, if it can be read."""
    dated: bool
    """Whether a date follows it, even one that cannot be read."""

    @property
    def year(self) -> int | None:
        """The year of the date after it."""
        return int(self.date.year) if self.date and self.date.year else None

    @property
    def forms(self) -> list[Form]:
        """The forms of its organ that its number has."""
        return [form for form in forms_of(self.found) if form.organ == self.organ]

    @property
    def forms_of_any(self) -> tuple[Form, ...]:
        """The forms of any organ that its number has."""
        return forms_of(self.found)

    @property
    def years(self) -> list[range]:
        """The years in which it can have been adopted, a range for each form that says so."""
        return [years for form in self.forms if (years := form.years(self.found))]

    @property
    def is_still_to_come(self) -> bool:
        """Whether its session or year has not begun."""
        return bool(self.years) and min(years[0] for years in self.years) > this_year()


def this_year() -> int:
    """The current year."""
    return datetime.now(tz=UTC).year


@cache
def forms() -> list[Form]:
    """Every form of number."""
    return records(load(bundled(f"clauses/{FILE}.yaml")), "forms", Form)


@lru_cache(maxsize=4096)
def forms_of(number: str) -> tuple[Form, ...]:
    """The forms of all organs that a number has."""
    return tuple(form for form in forms() if re.fullmatch(form.number, number))


@cache
def last_of_council() -> dict[int, int]:
    """The last number of the Security Council in each year, as far as known."""
    source = load(bundled(f"clauses/{FILE}.yaml"))
    nodes = source.mapping(source.root, "the file") if source.root else {}
    years = source.mapping(nodes["council"], "`council`")
    return {int(year): int(source.text_of(node, year)) for year, node in years.items()}


def council_year(number: str) -> int | None:
    """The year in which the Security Council adopted a resolution of this number, as far as known."""
    counted = int(number) if number.isdecimal() and number != "0" else None
    return next((year for year, last in last_of_council().items() if counted and counted <= last), None)


def citations(prose: Prose, dates: list[Date], body: Body | None, language: str) -> Iterator[Citation]:
    """Every cited number in the order of the text, outside quotations."""
    by_start = {(id(date.at), date.start): date for date in dates}
    head, bare, number, before_date, join, title = _expressions(language)
    for hit in prose.hits(head) if _has_symbol(prose, language) else map(prose.hit, bare.finditer(prose.lower)):
        own = body if not isinstance(hit.at, Placed) or hit.at.part == 0 else None  # a draft for another organ follows
        said, organ = _organ(hit, own, language)
        symbol = hit.match["behind"] or hit.match["alone"]
        if symbol and not _is_cited_by_symbol(hit, organ, number):
            continue
        found = number.match(hit.text, hit.end)
        while found:
            lead = before_date.match(hit.text, found.end())
            date = by_start.get((id(hit.at), lead.end())) if lead else None
            dated = bool(date) or (lead is not None and hit.text[lead.end() : lead.end() + 1].isdecimal())
            yield Citation(hit.at, found[0], found.start(), found.end(), organ, said, date, dated)
            end = date.end if date else found.end()
            titled = title.match(hit.text, end)
            joined = join.match(hit.text, titled.end() if titled else end)
            found = number.match(hit.text, joined.end()) if joined else None
            if found and titled and found[0].isdecimal():
                found = None  # entitled “…”, and 15 States


def _has_symbol(prose: Prose, language: str) -> bool:
    """Whether any symbol of a document is there; without one, a much faster expression finds the same."""
    return any(symbol.lower() in prose.lower for symbol in word_list(FILE, "symbols", language).instead)


def _is_cited_by_symbol(hit: Hit, organ: str, number: re.Pattern[str]) -> bool:
    """Whether a number in a form of its organ follows a symbol: A/RES/70/1, but not S/RES/1325."""
    found = number.match(hit.text, hit.end)
    return found is not None and any(form.organ == organ for form in forms_of(found[0]))


def _organ(hit: Hit, body: Body | None, language: str) -> tuple[str, str]:
    """The organ that a symbol or the words before name, as in the text and as adopts_as."""
    if symbol := hit.match["behind"] or hit.match["alone"]:
        return symbol, word_list(FILE, "symbols", language).instead[symbol.upper()]
    before = hit.before.rstrip()
    organs = [match[0] for match in _organs(language).finditer(before)]
    *_, second, last = ("", "", *before.split())
    if last.lower() in word_list(FILE, "own", language).words:
        doubtful = organs or second in word_list(FILE, "own_unless_after", language).words
        return last, body.adopts_as if body and not doubtful else ""
    said = organs[-1] if organs and before.endswith(organs[-1]) else ""
    rest = before[: len(before) - len(said)].rstrip()
    doubtful = _is_part_of_name(rest, said) or (len(organs) > 1 and _is_joined(rest, organs[-2], language))
    return said, "" if doubtful else _names(language).get(said, "")


def _is_joined(before: str, organ: str, language: str) -> bool:
    """Whether another organ shares the word resolutions: General Assembly and Security Council resolutions."""
    joins = word_list(FILE, "joins", language).words
    the = article(language)
    return any(before.endswith((f"{organ} {join}", f"{organ} {join} {the}")) for join in joins)


def _is_part_of_name(before: str, said: str) -> bool:
    """Whether a short name is the end of another: the Environment Assembly."""
    head, _, last = before.rstrip().rpartition(" ")
    return " " not in said and bool(head) and last[:1].isupper()


@cache
def resolution_words(language: str) -> tuple[str, ...]:
    """The word resolution in singular and plural."""
    return word_list(FILE, "resolution", language).words


@cache
def _names(language: str) -> dict[str, str]:
    return {**{b.name: b.adopts_as for b in bodies().values()}, **word_list(FILE, "organs", language).instead}


@cache
def _organs(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(_names(language))})\b")


@cache
def _expressions(language: str) -> tuple[re.Pattern[str], ...]:
    """The word resolution before a number, or a symbol; a number; what precedes its date; what joins the next; a title.

    The second is the word alone, for texts in lower case, its groups for symbols empty.
    """
    resolution, lead, join, titled = (
        either(word_list(FILE, name, language).words) for name in ("resolution", "date_words", "joins", "title_words")
    )
    symbol = either(word_list(FILE, "symbols", language).instead)
    number = "|".join(re.sub(r"\?P<\w+>", "?:", form.number) for form in forms())
    return (
        re.compile(
            rf"{resolution} (?:(?=\d|E?S-\d)|(?P<behind>{symbol}))|(?<![\w/(])(?P<alone>{symbol})", re.IGNORECASE
        ),
        re.compile(rf"{resolution.lower()} (?=\d|e?s-\d)(?P<behind>)(?P<alone>)"),
        re.compile(rf"(?:{number}|\d{{1,4}})(?![\w/])"),
        re.compile(rf" {lead} "),
        re.compile(rf"(?:,? {join} |, )"),
        re.compile(rf",? {titled} {FILLER}+"),
    )
