"""A house style from a stranger: it is refused in one line, or every format is written in it."""

import dataclasses
import json
import typing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style, style, style_file
from resolution_kit.model import Clause, Field, Line, Part, Resolution
from resolution_kit.organising.styles import mistakes
from resolution_kit.writing import WRITERS, render

PAPER = Resolution(
    parts=(
        Part(
            organ=Line("organ", "The General Assembly"),
            preamble=(Clause("Noting water[^1]", (Clause("fresh"), Clause("salt"))), Clause("Recalling itself")),
            operative=(
                Line("section", "I"),
                Clause("Urges all", (Clause("to drink", (Clause("now"), Clause("later"))),)),
            ),
            end=(Line("other", "[^1]: A note."),),
        ),
    ),
    heading=(Field("code", ("DR/1",)), Field("title", ("Water",)), Field("sponsors", ("Peru", "Cuba"))),
)
NASTY = (
    "", " ", "</style><script>alert(1)</script>", '"); } #panic("x")', "{page}", "{1}", "({a})", "$$", "\\", "%1",
    "]]>", "*", "_", "a\nb", "é" * 300, "../mun", "{{ 7 }}", "&amp;", "<w:p/>", "\u202e",
)  # fmt: skip
NUMBERS = st.sampled_from([*map(str, range(1, 20)), "0.5", "-1", "1e9", "nan", "inf", "none"])


def values(hint: typing.Any) -> st.SearchStrategy[typing.Any]:
    """What a stranger may write where the schema has this type."""
    if dataclasses.is_dataclass(hint):
        return groups(hint)
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return st.lists(values(inside[0]), max_size=3)
    if origin is dict:
        return st.dictionaries(st.sampled_from(NASTY), values(inside[1]), max_size=1)
    if origin is typing.Literal or hint is bool:
        return st.sampled_from(inside or ["true", "false"])
    return st.sampled_from(NASTY) if str in (hint, *inside) else NUMBERS


def groups(kind: type) -> st.SearchStrategy[dict[str, typing.Any]]:
    hints = typing.get_type_hints(kind)
    keys = [entry.name for entry in dataclasses.fields(kind) if kind is not Style or entry.name != "name"]
    return st.lists(st.sampled_from(keys), max_size=4, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({key: values(hints[key]) for key in chosen})
    )


def said(content: object) -> str:
    """As YAML, which JSON is."""
    return json.dumps(content, ensure_ascii=False)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(groups(Style))
def test_whatever_a_file_says_it_is_refused_or_every_format_is_written(tmp_path, content):
    path = tmp_path / "ours.yaml"
    path.write_text(said(content), "utf-8")
    if mistakes(path):
        return
    for suffix in WRITERS:
        assert render(PAPER, style_file(path), suffix)


@pytest.mark.parametrize("name", ["../mun", "a/b", "a\\b", "..", "~", "a" * 300, " mun", "-x", ""])
def test_a_name_leads_nowhere_outside_the_folder(tmp_path, name):
    with pytest.raises(Problem, match="no house style `"):
        style(name, tmp_path)
    (tmp_path / "ours.yaml").write_text(said({"extends": name}), "utf-8")
    with pytest.raises(Problem, match="no house style `"):
        style("ours", tmp_path)


def test_a_long_chain_of_styles_is_refused(tmp_path):
    for number in range(2000):
        Path(tmp_path / f"s{number}.yaml").write_text(f"extends: s{number + 1}\n", "utf-8")
    with pytest.raises(Problem, match="more than 10 styles extend one another"):
        style("s0", tmp_path)


@pytest.mark.parametrize("language", ["../x", "english", "en-gb", "", "e", '"'])
def test_a_language_is_a_tag(tmp_path, language):
    (tmp_path / "ours.yaml").write_text(said({"language": language}), "utf-8")
    with pytest.raises(Problem, match="expected a language tag such as `en` or `en-GB`"):
        style("ours", tmp_path)
