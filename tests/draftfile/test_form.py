"""The draft file loses nothing: what is written is read as the same resolution."""

import yaml
from any_resolution import RESOLUTIONS, TEXTS
from hypothesis import given, settings

from resolution_kit.data.yaml_source import Source, plain
from resolution_kit.draftfile.read import read_yaml
from resolution_kit.draftfile.write import CONVENTIONS, write_yaml
from resolution_kit.yamledit.emit import entry, flow, item_lines
from resolution_kit.yamledit.layout import Layout


def read(text):
    return read_yaml(Source(text, "draft.yaml"))


@given(RESOLUTIONS)
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read_as_the_same_resolution(resolution):
    text = write_yaml(resolution)
    assert read(text) == resolution
    assert write_yaml(read(text)) == text


@given(RESOLUTIONS)
@settings(max_examples=30, deadline=None)
def test_every_yaml_tool_reads_the_same_texts(resolution):
    text = write_yaml(resolution)
    assert (yaml.safe_load(text) or "") == plain(Source(text, "draft.yaml").root)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_a_text_is_the_same_in_every_place(text):
    for layout in (Layout(CONVENTIONS), Layout(CONVENTIONS, dash=0, item=4, step=4)):
        for lines in (
            entry("text", text, 0, layout),
            item_lines(text, 0, layout),
            [f"x: {flow([text, text])}"],
            [f"x: {flow({'text': text, 'ending': text})}"],
        ):
            source = "\n".join(lines)
            assert yaml.safe_load(source) == yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - only strings
    assert yaml.safe_load("\n".join(entry("text", text, 0, Layout(CONVENTIONS)))) == {"text": text}
