"""Make systematic small changes to a right program, one at a time: a question must notice each of them.

The changes are to operators, comparisons, constants, indices, transposes, names, arguments and calls, and the order and
presence of statements. This file only makes texts. Others try them, and say why some are still right.
"""

import ast
import copy
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from byheart.curriculum.shapes import axes_of
from byheart.proof.normal import bound_in, tidy
from byheart.proof.order import independent
from byheart.proof.rewrite import bodies

_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Pow, ast.MatMult, ast.Mod)
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)

# Functions that are easily confused with each other.
_RELATED = {
    "abs": ("square", "sign"),
    "dot": ("multiply", "add", "outer"),
    "exp": ("log", "exp2", "expm1"),
    "max": ("min",),
    "mean": ("sum", "median", "max"),
    "min": ("max",),
    "random": ("standard_normal",),
    "zeros": ("ones", "empty"),
    "append": ("extend",),
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program with one small change. `before` and `after` are the statement that was changed, or its first line.

    If a function has the same statement several times, `nth` says which one. `same` is the reason why it is still the
    same program, if that can be told from its text.
    """

    exercise: str
    function: str
    before: str
    after: str
    nth: int
    text: str
    same: str = ""

    @property
    def name(self) -> str:
        """Where it is changed, and how."""
        which = f" (number {self.nth})" if self.nth > 1 else ""
        return f"{self.exercise}/{self.function}{which}: {self.before}  ->  {self.after or 'left out'}"


def mutants(exercise: str, solution: str) -> Iterator[Mutant]:
    """All mutants of the solution, each text once."""
    told = ast.parse(solution)
    rows = {each.name: _rows(each) for each in told.body if isinstance(each, ast.FunctionDef)}
    plain = ast.unparse(tidy(told))
    module = ast.parse(plain)
    seen = {plain}
    for function in [each for each in module.body if isinstance(each, ast.FunctionDef)]:
        changing = _Changing(module, function, plain.splitlines(), rows[function.name])
        for before, after, nth, text, same in changing.all():
            if text not in seen and _compiles(text) and not _assigns_twice(text):
                seen.add(text)
                yield Mutant(exercise, function.name, before, after, nth, text + "\n", same)


def _rows(function: ast.FunctionDef) -> frozenset[str]:
    """The inputs that have one axis, as the docstring says, and that the function never gives another value."""
    again = {each.id for each in ast.walk(function) if isinstance(each, ast.Name) and _is_stored(each)}
    return frozenset(name for name, axes in axes_of(function).items() if len(axes) == 1) - again


def _compiles(text: str) -> bool:
    try:
        compile(text, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _assigns_twice(text: str) -> bool:
    """Whether a name is twice among an assignment's targets: Python 3.11.2 and 3.11.7 assign different values then."""
    targets = (each for each in ast.walk(ast.parse(text)) if isinstance(each, ast.Tuple) and _is_target(each))
    return any(len({ast.unparse(name) for name in each.elts}) < len(each.elts) for each in targets)


def _is_target(node: ast.Tuple) -> bool:
    return isinstance(node.ctx, ast.Store)


def _is_stored(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


Put = Callable[[ast.AST], None]
Change = tuple[str, str, int, str, str]

_INDEPENDENT = "neither of the two statements touches what the other one changes"
# What is so of arrays only: a list has no transpose.
ONE_AXIS = "what has one axis is its own transpose"


@dataclass
class _Changing:
    """One function of a module; `lines` are the lines of the module's text, `rows` its inputs that have one axis."""

    module: ast.Module
    function: ast.FunctionDef
    lines: list[str]
    rows: frozenset[str]
    names: list[str] = field(init=False)
    functions: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.names = sorted(bound_in(self.function))
        top = [each.name for each in self.module.body if isinstance(each, ast.FunctionDef)]
        self.functions = [name for name in top if name not in self.names]

    def all(self) -> Iterator[Change]:
        """Every change, statement by statement: first in its expressions, then its removal, then its place."""
        seen: Counter[str] = Counter()
        for body, at in list(_places(self.function)):
            before = _line(body[at])
            seen[before] += 1
            nth = seen[before]
            for after, same in self._expressions(body[at]):
                yield before, after.splitlines()[0], nth, self._with(body[at], body[at], after), same
            for after, text in self._statements(body[at]):
                yield before, after, nth, self._with(body[at], body[at], text), ""
            if at + 1 < len(body):
                one, other = body[at], body[at + 1]
                both = f"{before}; {_line(other)}", f"{_line(other)}; {before}"
                text = self._with(one, other, f"{ast.unparse(other)}\n{ast.unparse(one)}")
                yield *both, nth, text, _INDEPENDENT if independent(one, other) else ""

    def _with(self, first: ast.stmt, last: ast.stmt, text: str) -> str:
        """The module's text with `text` in place of the statements from `first` to `last`."""
        indent = " " * first.col_offset
        new = [indent + line for line in text.splitlines()]
        return "\n".join(self.lines[: first.lineno - 1] + new + self.lines[last.end_lineno or 0 :])

    def _expressions(self, statement: ast.stmt) -> Iterator[tuple[str, str]]:
        """The statement after each change in its own expressions, not in those inside it; and why it is the same."""
        for node, put in list(_expressions_of(statement)):
            for other in self._others(node):
                put(other)
                try:
                    yield ast.unparse(ast.fix_missing_locations(statement)), self._same(node, other)
                finally:
                    put(node)

    def _same(self, node: ast.AST, other: ast.AST) -> str:
        """Why this expression in place of that one makes no other program, if that is told."""
        turned = isinstance(other, ast.Attribute) and other.attr == "T"
        return ONE_AXIS if turned and isinstance(node, ast.Name) and node.id in self.rows else ""

    def _statements(self, statement: ast.stmt) -> Iterator[tuple[str, str]]:
        """What can replace the whole statement: a description and the new text."""
        yield "", "pass"
        if isinstance(statement, ast.AugAssign):
            target, value = statement.target, statement.value
            others: list[ast.stmt] = [
                ast.AugAssign(target, made(), value) for made in _ARITHMETIC if made is not type(statement.op)
            ]
            for other in [*others, ast.Assign([target], value)]:
                text = ast.unparse(ast.fix_missing_locations(other))
                yield text, text

    def _others(self, node: ast.AST) -> Iterator[ast.AST]:
        """The expressions that could stand in its place."""
        match node:
            case ast.BinOp():
                yield from _other_operations(node)
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                yield from (ast.Compare(left, [made()], [right]) for made in _ORDER if made is not type(op))
                yield from (ast.Constant(True), ast.Constant(False))
            case ast.BoolOp(values=values):
                yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), values)
                yield from values
            case ast.UnaryOp():
                yield node.operand
            case ast.IfExp():
                yield from (node.body, node.orelse)
            case ast.Constant():
                yield from _other_constants(node)
            case ast.Name():
                yield from self._other_names(node)
            case ast.Attribute():
                yield from _other_attributes(node)
            case ast.Call():
                yield from _other_calls(node)
            case ast.Slice():
                yield from _other_slices(node)
            case ast.Tuple() | ast.List():
                yield from _other_rows(node)
            case ast.Subscript(ctx=ast.Load()):
                yield node.value
            case ast.ListComp(generators=[only]):
                yield from (ast.ListComp(node.elt, [_with(only, iter=_cut(only.iter, end))]) for end in (True, False))

    def _other_names(self, node: ast.Name) -> Iterator[ast.AST]:
        if isinstance(node.ctx, ast.Store):
            yield from (ast.Name(name, ast.Store()) for name in self.names if name != node.id)
        elif node.id in self.names:
            yield from (ast.Name(name, ast.Load()) for name in self.names if name != node.id)
            yield ast.Attribute(node, "T", ast.Load())
            yield ast.UnaryOp(ast.USub(), node)
        elif node.id in self.functions:
            yield from (ast.Name(name, ast.Load()) for name in self.functions if name != node.id)
        elif node.id in _RELATED:
            yield from (ast.Name(name, ast.Load()) for name in _RELATED[node.id] if name in ("min", "max"))


def _places(function: ast.FunctionDef) -> Iterator[tuple[list[ast.stmt], int]]:
    for node in ast.walk(function):
        for body in bodies(node):
            yield from ((body, at) for at in range(len(body)))


def _line(statement: ast.stmt) -> str:
    """The statement, or the first line of one that holds others."""
    return ast.unparse(ast.fix_missing_locations(copy.deepcopy(statement))).splitlines()[0]


def _expressions_of(node: ast.AST) -> Iterator[tuple[ast.AST, Put]]:
    """Each expression of this statement, with a function that replaces it. Statements inside it are left out."""
    for name, value in ast.iter_fields(node):
        if isinstance(value, ast.expr | ast.slice | ast.comprehension | ast.keyword):
            yield from _under(value, _setter(node, name))
        elif isinstance(value, list):
            for at, each in enumerate(value):
                if isinstance(each, ast.expr | ast.comprehension | ast.keyword):
                    yield from _under(each, _item_setter(value, at))


def _under(node: ast.AST, put: Put) -> Iterator[tuple[ast.AST, Put]]:
    yield node, put
    yield from _expressions_of(node)


def _setter(node: ast.AST, name: str) -> Put:
    return lambda other: setattr(node, name, other)


def _item_setter(items: list[ast.AST], at: int) -> Put:
    return lambda other: items.__setitem__(at, other)


# What stands instead --------------------------------------------------------------------------------------------------


def _other_operations(node: ast.BinOp) -> Iterator[ast.AST]:
    yield from (ast.BinOp(node.left, made(), node.right) for made in _ARITHMETIC if made is not type(node.op))
    yield from (node.left, node.right)
    if not isinstance(node.op, ast.Add | ast.Mult):
        yield ast.BinOp(node.right, node.op, node.left)


def _other_constants(node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    for other in dict.fromkeys((value + 1, value - 1, 0, -value, 2 * value)):
        if other != value:
            yield ast.UnaryOp(ast.USub(), ast.Constant(-other)) if other < 0 else ast.Constant(other)


def _other_attributes(node: ast.Attribute) -> Iterator[ast.AST]:
    if node.attr == "T":
        yield node.value
    for name in _RELATED.get(node.attr, ()):
        yield ast.Attribute(node.value, name, node.ctx)


def _other_calls(node: ast.Call) -> Iterator[ast.AST]:
    arguments = node.args
    yield from arguments
    for one in range(len(arguments)):
        for two in range(one + 1, len(arguments)):
            swapped = list(arguments)
            swapped[one], swapped[two] = swapped[two], swapped[one]
            yield ast.Call(node.func, swapped, node.keywords)
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        for op in (ast.Add(), ast.Sub()):
            yield ast.Call(node.func, [*arguments[:-1], ast.BinOp(arguments[-1], op, ast.Constant(1))], [])
        yield ast.Call(node.func, [ast.Constant(1), *arguments[-1:]], [])
    for at in range(len(node.keywords)):
        yield ast.Call(node.func, arguments, node.keywords[:at] + node.keywords[at + 1 :])


def _other_slices(node: ast.Slice) -> Iterator[ast.AST]:
    yield ast.Slice(None, node.upper, node.step)
    yield ast.Slice(node.lower, None, node.step)
    yield ast.Slice(node.lower, node.upper, None)


def _other_rows(node: ast.Tuple | ast.List) -> Iterator[ast.AST]:
    """The same items with two of them swapped, or with one left out."""
    items = node.elts
    for at in range(len(items)):
        if at + 1 < len(items):
            yield type(node)([*items[:at], items[at + 1], items[at], *items[at + 2 :]], node.ctx)
        yield type(node)(items[:at] + items[at + 1 :], node.ctx)


def _cut(items: ast.expr, end: bool) -> ast.expr:
    """A slice that lacks the last item, or the first."""
    one = ast.Constant(1)
    cut = ast.Slice(None, ast.UnaryOp(ast.USub(), one)) if end else ast.Slice(one, None)
    return ast.Subscript(items, cut, ast.Load())


def _with(node: ast.comprehension, iter: ast.expr) -> ast.comprehension:
    return ast.comprehension(node.target, iter, node.ifs, node.is_async)
