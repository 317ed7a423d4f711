"""Resolutions of one part, made and changed in one line."""

from dataclasses import replace

from resolution_kit.model import Part, Resolution


def with_main(resolution, **changes):
    """The resolution with its first part changed: `organ`, `preamble`, `operative`, `end`."""
    return replace(resolution, parts=(replace(resolution.main, **changes), *resolution.parts[1:]))


def in_kinds(*, organ=None, preamble=(), operative=(), end=(), more=(), **rest):
    """A resolution whose first part is this, with further parts behind it."""
    return Resolution(parts=(Part((), organ, preamble, operative, end), *more), **rest)
