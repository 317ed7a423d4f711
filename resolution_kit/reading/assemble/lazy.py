"""A fact that is found when it is asked for, and once: `functools.cached_property` without its lock of Python 3.11."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Fact = TypeVar("Fact")


class lazy(Generic[Fact]):  # noqa: N801 - it is used like the built-in `property`
    """A property of an object with a `__dict__`, kept there under its own name once it is known."""

    def __init__(self, find: Callable[[Any], Fact]) -> None:
        self.find = find
        self.name = find.__name__
        self.__doc__ = find.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "lazy[Fact]": ...
    @overload
    def __get__(self, owner: object, kind: type) -> Fact: ...
    def __get__(self, owner: object | None, kind: type) -> "lazy[Fact] | Fact":
        """The fact, found now."""
        if owner is None:
            return self
        fact = owner.__dict__[self.name] = self.find(owner)
        return fact
