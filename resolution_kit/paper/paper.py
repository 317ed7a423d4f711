"""A resolution as the rules see it: every clause in its place, each opener found once, the house style and the body."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from resolution_kit.knowledge.bodies import Body, Customs, all_customs
from resolution_kit.knowledge.openers import Opener, find_opener
from resolution_kit.knowledge.openers.infinitive import finite
from resolution_kit.knowledge.openers.parser import WINDOW
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Clause, Field, Line, Part, Placed, Resolution, walk
from resolution_kit.paper.acronyms import Acronym, acronyms
from resolution_kit.paper.citations import Citation, citations
from resolution_kit.paper.committee import adopting_body
from resolution_kit.paper.dates import Date, dates
from resolution_kit.paper.declarations import adopts_a_text, without_declarations
from resolution_kit.paper.endings import Ended, endings
from resolution_kit.paper.guides import guide_named, inferred
from resolution_kit.paper.numbering import Count, counts
from resolution_kit.paper.opener_words import is_shouted_word
from resolution_kit.paper.prose import Hit, Prose
from resolution_kit.paper.statements import Statement, statements
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.paper.word_lists import word_list
from resolution_kit.printing.unprint import small_opener
from resolution_kit.text.inline import plain, spans


class Paper:
    """A resolution and the house style it is judged by."""

    def __init__(self, resolution: Resolution, style: Style) -> None:
        self.resolution = resolution
        self.style = style
        self._plain: dict[int, str] = {}
        self._quotes: dict[int, str] = {}
        if resolution.typed and style.preambular.capitals:
            self._plain = {id(p.clause): small_opener(plain(p.clause.text)) for p in self.preambular}
        self._openers: dict[int, Opener | None] = {}

    @property
    def typed(self) -> bool:
        """Whether labels and endings are those of a submitted paper, to be judged as typed."""
        return self.resolution.typed

    @cached_property
    def clauses(self) -> list[Placed]:
        """Every clause and sub-clause in order, without those of a declaration that the resolution adopts."""
        return without_declarations(list(walk(self.resolution)), self.style)

    def adopts(self, place: Placed) -> bool:
        """Whether this is the last clause before a text that it adopts: a declaration or a draft for another organ."""
        own = [p for p in self.clauses if p.part == place.part]
        walked = [p for p in walk(self.resolution) if p.part == place.part]
        followed = place.part + 1 < len(self.parts) or len(own) < len(walked)
        return followed and own[-1].clause is place.clause and adopts_a_text(place, self.style)

    @cached_property
    def preambular(self) -> list[Placed]:
        """The preambulatory clauses of every part, without sub-clauses."""
        return [p for p in self.clauses if p.kind == "preambular" and p.level == 0]

    @cached_property
    def operative(self) -> list[Placed]:
        """The operative clauses of every part, without sub-clauses."""
        return [p for p in self.clauses if p.kind == "operative" and p.level == 1]

    @cached_property
    def _top(self) -> dict[int, Placed]:
        return {id(p.clause): p for p in (*self.preambular, *self.operative)}

    @cached_property
    def subclauses(self) -> list[Placed]:
        """Every sub-clause of either part."""
        return [p for p in self.clauses if p.level > (p.kind == "operative")]

    @cached_property
    def texts(self) -> list[tuple[Placed, str]]:
        """Every clause, sub-clause and closing text with its plain text; a closing text has the place of its clause."""
        out: list[tuple[Placed, str]] = []
        open_: list[Placed] = []
        for place in self.clauses:
            while open_ and not _inside(place, open_[-1]):
                out.append(self._closing(open_.pop()))
            out.append((place, self.text(place)))
            if place.clause.closing:
                open_.append(place)
        return [*out, *map(self._closing, reversed(open_))]

    def _closing(self, place: Placed) -> tuple[Placed, str]:
        closing = place.clause.closing
        assert closing is not None  # noqa: S101 - only such places are asked for
        return replace(place, clause=closing, is_closing=True), self.text(closing)

    @cached_property
    def lists(self) -> list[tuple[Placed, list[Placed]]]:
        """Every clause with sub-clauses, and its sub-clauses."""
        found: dict[tuple[int, str, tuple[int, ...]], tuple[Placed, list[Placed]]] = {}
        for place in self.clauses:
            if place.clause.subclauses:
                found[place.part, place.kind, place.path] = (place, [])
            if len(place.path) > 1:
                found[place.part, place.kind, place.path[:-1]][1].append(place)
        return list(found.values())

    def is_numbered(self, part: int) -> bool:
        """Whether any operative clause of a part has a number."""
        return any(place.clause.label for place in self.operative if place.part == part)

    @property
    def is_prose(self) -> bool:
        """Whether a typed paper is no resolution but an essay or a speech: sentences, and not one clause."""
        main = self.resolution.main
        told = (line for line in main.end if line.kind == "other")
        return self.typed and main.organ is None and not self.clauses and any("." in line.text for line in told)

    @cached_property
    def is_directive(self) -> bool:
        """Whether a typed paper calls itself a directive: orders of a cabinet, which need no organ and no preamble."""
        words = word_list("form", "directives", self.style.language).words
        heading = " ".join(map(self.text, self.resolution.heading)).lower()
        return self.typed and not self.preambular and any(word in heading.split() for word in words)

    @cached_property
    def gives_orders(self) -> bool:
        """Whether most clauses of a directive are orders, as a cabinet writes them: Close the border."""
        forms = [opener.form if (opener := self.opener(p)) else plain_form(self.text(p)) for p in self.operative]
        return self.is_directive and forms.count("base") * 2 > len(forms)

    @cached_property
    def strays(self) -> frozenset[int]:
        """The preambulatory clauses among the operative ones of a typed paper, by `id()`."""
        begun: set[int] = set()
        found = set()
        for place in self.operative if self.typed else ():
            opener = None if place.clause.label else self.opener(place)
            if place.part in begun and opener and opener.kind == "preambular":
                found.add(id(place.clause))
            begun.add(place.part)
        return frozenset(found)

    @cached_property
    def operative_lists(self) -> list[tuple[list[Placed], list[int]]]:
        """The operative clauses of each part without strays, and the positions at which sections begin."""
        out = []
        for part in self.parts:
            places: list[Placed] = []
            sections = []
            for block in part.operative:
                if isinstance(block, Line):
                    sections.append(len(places))
                elif (place := self._top.get(id(block))) and id(block) not in self.strays:
                    places.append(place)
            out.append((places, sections))
        return out

    @cached_property
    def counted(self) -> list[tuple[Placed, Count]]:
        """Every operative clause and sub-clause of a typed paper with what its label counts as."""
        if not self.typed:
            return []
        rows = [*self.operative_lists, *((items, []) for _, items in self.lists)]
        return [
            pair
            for places, sections in rows
            for pair in zip(
                places,
                counts([p.clause.label for p in places], () if self.style.operative.own_habits else sections),
                strict=True,
            )
        ]

    @cached_property
    def endings(self) -> list[Ended]:
        """The ending of every clause, sub-clause and closing text; of a draft, only those with a word in them."""
        found = endings(self.clauses, self.style)
        return list(found) if self.typed else [replace(ended, mark=ended.due) for ended in found if ended.word]

    @cached_property
    def neighbours(self) -> list[tuple[Placed | None, Placed]]:
        """Each top-level clause with the one before it, None for the first; without the first after a title."""
        out: list[tuple[Placed | None, Placed]] = []
        for blocks in [p.preamble for p in self.parts] + [p.operative for p in self.parts]:
            before: Placed | None = None
            judged = True
            for block in blocks:
                if isinstance(block, Line):
                    judged = False
                elif (place := self._top.get(id(block))) and id(block) not in self.strays:
                    if judged:
                        out.append((before, place))
                    before, judged = place, True
        return out

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the resolution."""
        return self.resolution.parts

    @cached_property
    def body(self) -> Body | None:
        """The body that adopts it; None if nothing names one."""
        return adopting_body(self.resolution, self.style)

    @cached_property
    def guide(self) -> str | None:
        """The guide pack that it names, else the one on its topic; None if it belongs to none."""
        texts = (text for _, text in self.texts)
        return guide_named(self.resolution) or inferred(self.resolution, self.body, texts)

    @cached_property
    def only_recommends(self) -> bool:
        """Whether the adopting body is known to bind nobody, or is called as such bodies are: assembly, commission."""
        if self.body is not None:
            return not self.body.binding
        organ = self.resolution.main.organ
        named = f"{plain(organ.text) if organ else ''} {self.resolution.first('committee')}".lower().split()
        return not set(named).isdisjoint(word_list("mandate", "recommending", self.style.language).words)

    @cached_property
    def customs(self) -> Customs:
        """How texts of the adopting body differ from those of other bodies; no difference if the body is unknown."""
        return self.body.customs if self.body else Customs()

    @cached_property
    def possible_customs(self) -> Customs:
        """The same, and the customs of all bodies if nothing says who adopts it: what one of them does may be right."""
        return all_customs() if self.body is None and self.resolution.main.organ is None else self.customs

    @property
    def counts_openers(self) -> bool:
        """Whether repeated openers are told apart by also and further; a paper of Model UN without a body is."""
        customs = self.customs if self.style.operative.own_habits else self.possible_customs
        return not customs.without_also_further

    def text(self, place: Placed | Clause | Line | Field) -> str:
        """The plain text of a clause or line; of a field its line as typed, else its values."""
        item = place.clause if isinstance(place, Placed) else place
        if isinstance(item, Field):
            return plain(item.typed) if item.typed is not None else ", ".join(item.values)
        if id(item) not in self._plain:
            self._plain[id(item)] = plain(item.text)
        return self._plain[id(item)]

    def quote(self, item: Clause | Line | Field) -> str:
        """The plain text with its ending; one text however often it is asked for."""
        if id(item) not in self._quotes:
            self._quotes[id(item)] = self.text(item) + (getattr(item, "ending", None) or "")
        return self._quotes[id(item)]

    def texts_of(self, clause: Clause) -> Iterator[str]:
        """The plain text of a clause, then those of its sub-clauses and closing text."""
        yield self.text(clause)
        for child in clause.subclauses:
            yield from self.texts_of(child)
        if clause.closing:
            yield self.text(clause.closing)

    @cached_property
    def prose(self) -> Prose:
        """The clauses, closing texts and section titles as one text."""
        blocks = (block for part in self.parts for block in (*part.preamble, *part.operative))
        titles = [block for block in blocks if isinstance(block, Line) and block.kind == "section"]
        return Prose([*self.texts, *((title, self.text(title)) for title in titles)])

    @cached_property
    def dates(self) -> list[Date]:
        """Every date that names its month."""
        return list(dates(self.prose, self.style.language))

    @cached_property
    def acronyms(self) -> list[Acronym]:
        """Every acronym, with its first use and its explanation."""
        return list(acronyms(self.prose, lambda hit: self.is_in_opener(hit) or is_shouted_word(hit.found)))

    def is_in_opener(self, hit: Hit) -> bool:
        """Whether the words are part of the opener of their clause."""
        if hit.start > WINDOW or not isinstance(hit.at, Placed):
            return False
        opener = self.opener(hit.at)
        return opener is not None and hit.end <= len(opener.text)

    @cached_property
    def citations(self) -> list[Citation]:
        """Every number of a resolution that is cited."""
        return list(citations(self.prose, self.dates, self.body, self.style.language))

    @cached_property
    def statements(self) -> list[Statement]:
        """What it has bodies do: what it decides, asks of others, and says of them."""
        texts = {id(place.clause): text for place, text in self.texts}
        return list(statements([place for place, _ in self.texts if not place.is_closing], texts))

    def opener(self, place: Placed) -> Opener | None:
        """The opener of a clause; if none is recognised, the one in the italics at its head."""
        key = id(place.clause)
        if key not in self._openers:
            self._openers[key] = self._opener(place.clause)
        return self._openers[key]

    def _opener(self, clause: Clause) -> Opener | None:
        found = find_opener(self.text(clause))
        if found is None and clause.text.startswith("*"):
            return find_opener(spans(clause.text)[0].text)
        return found if self.style.operative.verb == "present" else self._in_the_present(found, self.text(clause))

    def _in_the_present(self, found: Opener | None, text: str) -> Opener | None:
        """The same opener, with the present tense for an infinitive of the house style: *To urge*."""
        house = self.style.operative
        if found is not None:
            return replace(found, form="present") if found.form == "infinitive" else found
        said = finite(text, house.understood, self.style.language)
        opener = find_opener(said) if said != text else None
        return replace(opener, text=text.partition(" ")[0]) if opener else None


def _inside(place: Placed, outer: Placed) -> bool:
    here = (place.part, place.kind, place.path[: len(outer.path)])
    return len(place.path) > len(outer.path) and here == (outer.part, outer.kind, outer.path)
