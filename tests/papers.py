"""Resolutions of one part, made and changed in one line."""

from dataclasses import replace


def with_main(resolution, **changes):
    """The resolution with its first part changed: `organ`, `preamble`, `operative`, `end`."""
    return replace(resolution, parts=(replace(resolution.main, **changes), *resolution.parts[1:]))
