"""The small faults that benchmarks/mutants.py puts into a file, each a piece of its source and what takes its place."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_CALLS = {"any": "all", "all": "any", "min": "max", "max": "min"}
_METHODS = {
    "may_be": "of",
    "of": "may_be",
    "startswith": "endswith",
    "endswith": "startswith",
    "partition": "rpartition",
    "rpartition": "partition",
    "lstrip": "rstrip",
    "rstrip": "lstrip",
    "match": "search",
    "search": "match",
}
_NOTHING = ("None", "False", "''", "()", "[]", "{}")
"""What is false where it is returned; None in its place is no fault."""
_SIZES = ("lru_cache", "field")
"""Calls whose values decide nothing."""
_LEFT_ALONE = (ast.Assert, ast.Raise, ast.Import, ast.ImportFrom, ast.Pass, ast.JoinedStr)
"""What holds no decision: a statement for readers of the code, a message."""

Found = Iterator[tuple[ast.AST, str, str]]
"""A node, what takes its place, and what is done to it."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One fault: the bytes `start` to `end` of the source become `new`."""

    line: int
    start: int
    end: int
    new: str
    what: str

    def applied(self, source: str) -> str:
        """The source with the fault."""
        data = source.encode()
        return (data[: self.start] + self.new.encode() + data[self.end :]).decode()


def mutations(source: str) -> Iterator[Mutation]:
    """Every fault of a source, in the order of the file."""
    lines = [0]
    for line in source.encode().splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    for node in _judged(ast.parse(source)):
        for place, new, what in _faults(node):
            start = lines[place.lineno - 1] + place.col_offset  # type: ignore[attr-defined]
            end = lines[place.end_lineno - 1] + place.end_col_offset  # type: ignore[attr-defined]
            yield Mutation(place.lineno, start, end, new, what)  # type: ignore[attr-defined]


def _judged(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that decide something: no annotations, no decorators, no docstrings, no messages."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or isinstance(child, _LEFT_ALONE) or _decides_nothing(child):
                continue
            yield child
            yield from _judged(child)


def _decides_nothing(node: ast.AST) -> bool:
    """Whether it is code for the type checker alone, or the size of a cache."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in _SIZES
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def _faults(node: ast.AST) -> Found:
    yield from _of_values(node)
    yield from _of_conditions(node)
    yield from _of_calls(node)
    yield from _of_statements(node)


def _of_values(node: ast.AST) -> Found:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield node, str(not node.value), "turn a constant"
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        yield node, f"({node.value + 1})", "add one"
        yield node, f"({node.value - 1})", "take one away"
    elif isinstance(node, ast.Slice) and not (node.lower is None and node.upper is None):
        yield node, ":", "drop the bounds of a slice"
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) and not _of_text(node):
        swapped = ast.BinOp(node.left, ast.Sub() if isinstance(node.op, ast.Add) else ast.Add(), node.right)
        yield node, f"({ast.unparse(swapped)})", "swap plus and minus"


def _of_text(node: ast.BinOp) -> bool:
    """Whether texts or tuples are joined, which nothing can be taken from."""
    kinds = (ast.JoinedStr, ast.Tuple, ast.List)
    return any(
        isinstance(n, kinds) or (isinstance(n, ast.Constant) and isinstance(n.value, str)) for n in ast.walk(node)
    )


def _of_conditions(node: ast.AST) -> Found:
    if isinstance(node, ast.Compare):
        swapped = ast.Compare(node.left, [_SWAPPED[type(node.ops[0])](), *node.ops[1:]], node.comparators)
        yield node, f"({ast.unparse(swapped)})", "swap a comparison"
    elif isinstance(node, ast.BoolOp):
        other = ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        yield node, f"({ast.unparse(other)})", "swap and and or"
        for i in range(len(node.values)):
            rest = ast.BoolOp(node.op, [*node.values[:i], *node.values[i + 1 :]])
            kept = rest if len(rest.values) > 1 else rest.values[0]
            yield node, f"({ast.unparse(kept)})", "drop a guard"
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, f"bool({ast.unparse(node.operand)})", "drop a not"
    elif isinstance(node, (ast.If, ast.IfExp, ast.While)):
        yield node.test, f"(not ({ast.unparse(node.test)}))", "turn a condition"
    elif isinstance(node, ast.comprehension):
        for test in node.ifs:
            yield test, "True", "drop a filter"


def _of_calls(node: ast.AST) -> Found:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        yield node.func, _CALLS[node.func.id], f"{node.func.id} becomes {_CALLS[node.func.id]}"
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS:
        other = _METHODS[node.func.attr]
        new = ast.unparse(ast.Attribute(node.func.value, other))
        yield node.func, new, f"{node.func.attr} becomes {other}"


def _of_statements(node: ast.AST) -> Found:
    if isinstance(node, ast.Return) and node.value is not None and ast.unparse(node.value) not in _NOTHING:
        yield node.value, "None", "return nothing"
    elif isinstance(node, (ast.AugAssign, ast.Continue, ast.Break, ast.Expr)) and not _is_docstring(node):
        yield node, "pass", "delete a statement"


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
