"""Laws of saving: the new text says what was wanted, and keeps every comment of what was not removed."""

from dataclasses import replace

import pytest
from any_resolution import IDENTIFIED, RESOLUTIONS, TEXTS
from commented import commented, in_another_hand
from how_often import times
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import with_main

from resolution_kit.data.yaml_source import BOM, Source
from resolution_kit.draftfile import write as saving
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import write_yaml
from resolution_kit.model import Clause, Field, Part, Resolution


def read(text):
    return read_yaml(Source(text.removeprefix(BOM), "draft.yaml"))


def says_what_was_wanted(data, old, new):
    text, _ = data.draw(commented(data.draw(in_another_hand(write_yaml(old)))))
    assert read(text) == old
    if data.draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    if data.draw(st.booleans()):
        text = text.removesuffix("\n").removesuffix("\r")
    if data.draw(st.booleans()):
        text = BOM + text
    after = saving.save(text, old, new)
    assert read(after) == new
    assert after.startswith(BOM) == text.startswith(BOM)
    assert saving.save(text, old, old) == text
    assert saving.save(after, new, new) == after


def edited(draw, resolution: Resolution) -> Resolution:
    """One edit that removes nothing."""
    kind = draw(st.sampled_from(["text", "add", "move", "sponsor", "cross", "nest"]))
    preamble, operative = list(resolution.main.preamble), list(resolution.main.operative)
    clauses = [i for i, block in enumerate(operative) if isinstance(block, Clause)]
    if kind == "sponsor":
        return _with_sponsor(resolution, draw(TEXTS))
    if kind == "add":
        operative.insert(draw(st.integers(0, len(operative))), Clause(draw(TEXTS), id="new1"))
    elif kind == "move" and operative:
        block = operative.pop(draw(st.integers(0, len(operative) - 1)))
        operative.insert(draw(st.integers(0, len(operative))), block)
    elif kind == "cross" and clauses:
        preamble.insert(draw(st.integers(0, len(preamble))), operative.pop(draw(st.sampled_from(clauses))))
    elif kind == "text" and clauses:
        i = draw(st.sampled_from(clauses))
        operative[i] = replace(operative[i], text=draw(TEXTS))
    elif kind == "nest" and len(clauses) > 1:
        i, j = clauses[0], clauses[1]
        sub = operative[j]
        operative[i] = replace(operative[i], subclauses=(*operative[i].subclauses, sub))
        del operative[j]
    return with_main(resolution, preamble=tuple(preamble), operative=tuple(operative))


def _with_sponsor(resolution, name):
    sponsors = [f for f in resolution.heading if isinstance(f, Field) and f.name == "sponsors" and f.typed is None]
    if len(sponsors) != 1 or not sponsors[0].values:
        return resolution
    return resolution.with_field("sponsors", *sponsors[0].values, name)


def keeps_every_comment(data, old):
    text, comments = data.draw(commented(data.draw(in_another_hand(write_yaml(old)))))
    assert read(text) == old
    new = edited(data.draw, old)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(saving, "spliced", _only_fine(saving.spliced))
        after = saving.save(text, old, new)
    assert read(after) == new
    for comment in comments:
        assert after.count(comment) == text.count(comment), comment


def _only_fine(spliced):
    def fine(*args, whole_entries=False):
        assert not whole_entries, "the coarse way was taken"
        return spliced(*args)

    return fine


DRAFTS = given(st.data(), RESOLUTIONS, RESOLUTIONS)
EDITS = given(st.data(), IDENTIFIED)


@pytest.mark.timeout(1800)
@DRAFTS
@settings(max_examples=times(60, 2000), deadline=None)
def test_the_new_text_says_what_was_wanted(data, old, new):
    says_what_was_wanted(data, old, new)


@pytest.mark.timeout(1800)
@EDITS
@settings(max_examples=times(60, 2000), deadline=None)
def test_no_comment_is_lost_and_no_list_written_anew_when_nothing_is_removed(data, old):
    keeps_every_comment(data, old)


def test_the_only_list_of_a_draft_leaves_its_key_behind_and_its_clause_takes_its_comments_along():
    text = "operative:\n  - id: c1\n    text: Noting it\n    subclauses:  # ours\n      - id: c2\n        text: This\n"
    old = read(text)
    after = saving.save(text, old, Resolution(parts=(Part(preamble=old.main.operative),)))
    assert read(after) == Resolution(parts=(Part(preamble=old.main.operative),))
    assert after.count("# ours") == 1
