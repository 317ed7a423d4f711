"""Sponsors and signatories."""

from dataclasses import replace

import pytest

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import HeadingField, Limits, Range, Style, names, style
from resolution_kit.model import Field, Resolution
from resolution_kit.operations.people import add_people, delegations, remove_people

MUN = style("mun")


def draft(sponsors=(), signatories=()):
    fields = (("sponsors", sponsors), ("signatories", signatories))
    return Resolution(heading=tuple(Field(name, tuple(values)) for name, values in fields if values))


def added(resolution, roll, *typed, house=MUN, **options):
    return add_people(resolution, roll, delegations(typed), house, **options).resolution.get(roll)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (["Mexico"], ["Mexico"]),
        (["Mexico,", "Peru"], ["Mexico", "Peru"]),
        (["Mexico,Peru"], ["Mexico", "Peru"]),
        (["South", "Korea", "Mexico"], ["Republic of Korea", "Mexico"]),
        (["south korea"], ["Republic of Korea"]),
        (["Papua", "New", "Guinea", "Guinea"], ["Papua New Guinea", "Guinea"]),
        (["Guinea", "Bissau"], ["Guinea-Bissau"]),
        (["NO", "SE"], ["Norway", "Sweden"]),
        (["Iran"], ["Iran (Islamic Republic of)"]),
        (["Peru", "peru"], ["Peru"]),
        (["São Tomé and Principe"], ["Sao Tome and Principe"]),
        (["cote divoire and Peru", "Turkiye"], ["Côte d'Ivoire", "Peru", "Türkiye"]),
    ],
)
def test_names_become_those_of_lists_of_the_united_nations(typed, wanted):
    assert delegations(typed) == wanted


def test_a_typing_error_is_refused_with_the_name_that_was_meant():
    with pytest.raises(Problem) as problem:
        delegations(["Peru", "Mexcio"])
    assert str(problem.value).startswith("no State `Mexcio`; did you mean `Mexico`?")


def test_a_name_that_is_no_state_is_kept_if_asked():
    assert delegations(["Amnesty International", "Peru"], as_typed=True) == ["Amnesty International", "Peru"]


def test_the_list_is_alphabetical_without_regard_to_accents_and_case():
    sponsors = added(draft(["Zambia", "Denmark"]), "sponsors", "Ivory Coast", "Croatia", "Turkey")
    assert [name[:6] for name in sponsors] == ["Côte d", "Croati", "Denmar", "Türkiy", "Zambia"]


def test_a_delegation_under_another_name_is_there_already():
    assert added(draft(["NO", "Peru"]), "sponsors", "Norway") == ("NO", "Peru")


def test_the_first_sponsor_stays_first_where_the_house_style_prints_it_apart():
    apart = replace(MUN, heading=(HeadingField("sponsors", take="first"), HeadingField("sponsors", take="rest")))
    assert added(draft(["Peru", "Zambia"]), "sponsors", "Chile", house=apart) == ("Peru", "Chile", "Zambia")
    assert added(draft(["Peru"]), "sponsors", "Zambia", house=apart, first=True) == ("Zambia", "Peru")
    assert added(draft(["Peru", "Zambia"]), "sponsors", "Zambia", house=apart, first=True) == ("Zambia", "Peru")


def test_co_sponsors_of_an_imported_paper_are_sponsors():
    typed = (
        Field("sponsors", ("Zambia",), typed="Main submitter: Zambia"),
        Field("co_sponsors", ("Chile", "Peru"), typed="Co-submitters: Chile, Peru"),
    )
    paper = Resolution(heading=typed)
    assert add_people(paper, "sponsors", ["Peru"], MUN).resolution == paper
    assert add_people(paper, "sponsors", ["Kenya"], MUN).resolution == draft(["Zambia", "Chile", "Kenya", "Peru"])
    assert remove_people(paper, "sponsors", ["Chile"]).resolution == draft(["Zambia", "Peru"])
    with pytest.raises(Problem, match="`Chile` is a sponsor already"):
        add_people(paper, "signatories", ["Chile"], MUN)


def test_nobody_is_sponsor_and_signatory():
    with pytest.raises(Problem) as problem:
        added(draft(["Peru"], ["Republic of Korea"]), "sponsors", "South Korea")
    assert 'reskit sponsor add "Republic of Korea" --move' in str(problem.value)
    outcome = add_people(draft(["Peru"], ["Chile"]), "sponsors", ["Chile"], MUN, move=True)
    assert (outcome.resolution.get("sponsors"), outcome.resolution.get("signatories")) == (("Chile", "Peru"), ())


def test_a_house_style_without_sponsors_has_none():
    with pytest.raises(Problem, match="has no sponsors; type `reskit sign add"):
        added(draft(), "sponsors", "Peru", house=Style("x", limits=Limits(sponsors=Range(most=0))))


@pytest.mark.parametrize(("weight", "said"), [(None, 1), ("info", 1), ("warning", 1), ("off", 0)])
def test_an_observer_as_sponsor_is_noted_unless_the_house_style_does_not_mind(weight, said):
    house = replace(MUN, rules={"observer-as-sponsor": weight} if weight else {})
    assert len(add_people(draft(), "sponsors", ["Holy See", "Peru"], house).notes) == said
    assert not add_people(draft(), "signatories", ["Holy See"], house).notes


def test_an_observer_is_refused_as_sponsor_where_the_house_style_says_so():
    house = replace(MUN, rules={"SPO06": "error"})
    with pytest.raises(Problem, match="`Holy See` is an observer State"):
        added(draft(), "sponsors", "Holy See", house=house)
    assert added(draft(), "signatories", "Holy See", house=house) == ("Holy See",)


def test_names_leave_the_list_however_they_are_typed():
    resolution = draft(["Bloc of the South", "NO", "Republic of Korea"])
    typed = delegations(["South", "Korea", "norway", "Bloc", "of", "the", "South"], among=resolution.get("sponsors"))
    outcome = remove_people(resolution, "sponsors", typed)
    assert outcome.resolution.get("sponsors") == ()
    assert outcome.said == ("sponsors: removed Republic of Korea, NO, Bloc of the South",)


def test_who_is_not_in_the_list_cannot_leave_it():
    with pytest.raises(Problem, match="`Chlie` is no sponsor; did you mean `Chile`"):
        remove_people(draft(["Chile", "Peru"]), "sponsors", delegations(["Chlie"], among=["Chile", "Peru"]))
    with pytest.raises(Problem, match="`Kenya` is no signatory; there is none yet"):
        remove_people(draft(["Chile"]), "signatories", ["Kenya"])


@pytest.mark.parametrize("name", names())
def test_every_house_style_takes_sponsors_or_signatories(name):
    house = style(name)
    roll = "signatories" if house.limits.sponsors.most == 0 else "sponsors"
    first = ("Peru", "Mexico") if house.sets_first_apart(roll) else ("Mexico", "Peru")
    assert first == added(draft(), roll, "Peru", "Mexico", house=house)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Korea", "did you mean `Democratic People's Republic of Korea` or `Republic of Korea`?"),
        ("Chile, Kenya and Mexcio", "no State `Mexcio`; did you mean `Mexico`?"),
        ("Wakanda and Genovia", "no State `Wakanda and Genovia`"),
    ],
)
def test_only_what_is_unknown_is_named_with_each_that_may_be_meant(typed, said):
    with pytest.raises(Problem) as problem:
        delegations([typed])
    assert said in str(problem.value)


def test_what_may_be_two_states_is_not_taken_with_a_single_key():
    with pytest.raises(Problem) as problem:
        delegations(["Peru, Korea"])
    assert "" == problem.value.meant
