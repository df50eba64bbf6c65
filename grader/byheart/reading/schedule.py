"""What a learning rate is in iterations that nobody watched, where the text says it by a rule of its own.

A rule is made of numbers in the text, of names that get one value only, of the variable of a `for` over a range, and of
plain arithmetic and a few functions of single numbers. What has another rule isn't guessed at. Nothing of the script is
run: each operation is done by what stands here.
"""

import ast
import math
import operator
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import numpy as np

from byheart.reading.evidence import Array, Evidence
from byheart.reading.seen import Seen, Training, backward_of

# How many iterations are computed, and how deep a rule may be nested; how far it may be from the rates that were seen.
_MOST, _DEEPEST, _ROOM = 2000, 30, 1e-6
# How many passes a window may have taken.
_LONGEST_WINDOW = 40
_LARGEST = 1e300


def _clipped(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


_BINARY: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: math.pow,
}
_COMPARED: Mapping[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_BUILTIN: Mapping[str, Callable[..., float]] = {"min": min, "max": max, "abs": abs, "float": float, "int": math.trunc}
_LIBRARY: Mapping[str, Callable[..., float]] = {
    **{name: getattr(math, name) for name in ("exp", "cos", "sin", "sqrt", "log", "floor", "ceil", "pow", "tanh")},
    **{"clip": _clipped, "minimum": min, "maximum": max, "abs": abs, "float64": float},
}
_CONSTANTS = {"pi": math.pi, "e": math.e}


class NoRule(Exception):
    """The text doesn't say this number by such a rule."""


def rates_ahead(evidence: Evidence, training: Training, loop: ast.AST | None) -> Array | None:
    """The rates in the iterations of this loop, or in many of them, in order; None where no rule tells them."""
    if not isinstance(loop, ast.For) or not isinstance(loop.target, ast.Name):
        return None
    rules = _Rules(evidence, loop)
    firsts = {each.step.window: at for at, each in reversed(list(enumerate(training.steps)))}
    seen = [
        (evidence.passes[each.step.window] + at - firsts[each.step.window], each)
        for at, each in enumerate(training.steps)
        if each.step.window < len(evidence.passes) and each.rate
    ]
    try:
        own = [each for each in _rules_in(evidence, training, seen[0][1]) if rules.moves(each)] if seen else []
        share = next(filter(None, (_share(rules, own, seen, more) for more in range(_LONGEST_WINDOW))), None)
        places = np.linspace(0, len(rules.passes) - 1, min(len(rules.passes), _MOST)).round().astype(int)
        return np.array([share * rules.product(own, int(at)) for at in places]) if own and share else None
    except (NoRule, ArithmeticError, ValueError, IndexError, TypeError, RecursionError):
        return None


def _rules_in(evidence: Evidence, training: Training, seen: Seen) -> Iterator[ast.expr]:
    """The expressions of the single numbers that a step is multiplied with."""
    back = backward_of(evidence, seen, training.loss)
    for change in seen.changes[:1]:
        cone = back.segment.cone([change.variable.after], back.step.forward)
        for at in sorted(each for each in cone if evidence.values[each].size == 1 and not back.touched(each)):
            names = {name for name, _ in evidence.names.get(at, ()) if name.isidentifier()}
            if names:
                yield ast.Name(min(names), ast.Load())


def _share(rules: "_Rules", own: list[ast.expr], seen: list[tuple[int, Seen]], more: int) -> float:
    """How many times the product of these rules the rates are that were seen; 0 where it isn't the same in all.

    `more`: how many passes the first window took, which don't count in those of the later ones.
    """
    at = [number + (more if each.step.window else 0) for number, each in seen]
    shares = np.array([(each.rate or 0.0) / rules.product(own, one) for one, (_, each) in zip(at, seen, strict=True)])
    return float(shares[0]) if np.ptp(shares) <= _ROOM * abs(shares[0]) else 0.0


class _Rules:
    """The rules of a text, for the iterations of one loop."""

    def __init__(self, evidence: Evidence, loop: ast.For) -> None:
        self._evidence, self._loop = evidence, loop
        self._variable = loop.target.id  # type: ignore[attr-defined]

    @cached_property
    def _bound(self) -> Counter[str]:
        """How often each name gets a value in the text."""
        nodes = self._evidence.tree[1]
        stored = [each.id for each in nodes if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)]
        defined = [each.name for each in nodes if isinstance(each, ast.FunctionDef | ast.ClassDef)]
        return Counter([*stored, *defined, *(each.arg for each in nodes if isinstance(each, ast.arg))])

    @cached_property
    def _values(self) -> dict[str, ast.expr]:
        """What the names are given that get a value only once, and in each pass."""
        found = {}
        for each in self._evidence.tree[1]:
            if isinstance(each, ast.Assign) and len(each.targets) == 1 and isinstance(each.targets[0], ast.Name):
                around = self._evidence.parents.get(self._evidence.numbers[id(each)])
                if around is self._loop or isinstance(around, ast.Module | ast.FunctionDef):
                    found[each.targets[0].id] = each.value
        return {name: value for name, value in found.items() if self._bound[name] == 1}

    @cached_property
    def passes(self) -> range:
        """The values of the loop's variable. Raises NoRule where it doesn't go through a range."""
        given = self._loop.iter
        if not isinstance(given, ast.Call) or getattr(given.func, "id", "") != "range" or self._bound["range"]:
            raise NoRule
        ends = [self._number(each, None, 0) for each in given.args]
        if self._bound[self._variable] != 1 or any(each != int(each) for each in ends):
            raise NoRule
        return range(*map(int, ends))

    def moves(self, rule: ast.expr) -> bool:
        """Whether this depends on the loop's variable."""
        names = {each.id for each in ast.walk(rule) if isinstance(each, ast.Name)}
        inner = (self._values[each] for each in names - {self._variable} if each in self._values)
        return self._variable in names or any(map(self.moves, inner))

    def product(self, rules: list[ast.expr], at: int) -> float:
        """The product of these numbers in this iteration, counted from 0. Raises NoRule."""
        return math.prod(self._number(each, self.passes[at], 0) for each in rules)

    def _number(self, node: ast.expr, place: int | None, depth: int) -> float:
        if depth > _DEEPEST:
            raise NoRule
        found = self._found(node, place, depth + 1)
        if not abs(found) < _LARGEST:
            raise NoRule
        return found

    def _found(self, node: ast.expr, place: int | None, depth: int) -> float:
        match node:
            case ast.Constant(value=bool() | int() | float() as value):
                return float(value)
            case ast.Name(id=name) if name == self._variable and place is not None:
                return float(place)
            case ast.Name(id=name) if name in self._values:
                return self._number(self._values[name], place, depth)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -self._number(inner, place, depth)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
                return float(_BINARY[type(op)](self._number(left, place, depth), self._number(right, place, depth)))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARED:
                return float(_COMPARED[type(op)](self._number(left, place, depth), self._number(right, place, depth)))
            case ast.IfExp(test=test, body=body, orelse=other):
                return self._number(body if self._number(test, place, depth) else other, place, depth)
            case ast.Attribute(value=ast.Name(id="math" | "np" | "numpy"), attr=name) if name in _CONSTANTS:
                return _CONSTANTS[name]
            case ast.Call(func=function, args=given, keywords=[]):
                return float(self._function(function)(*(self._number(each, place, depth) for each in given)))
        raise NoRule

    def _function(self, node: ast.expr) -> Callable[..., float]:
        match node:
            case ast.Name(id=name) if name in _BUILTIN and not self._bound[name]:
                return _BUILTIN[name]
            case ast.Attribute(value=ast.Name(id="math" | "np" | "numpy" as whose), attr=name) if name in _LIBRARY:
                if not self._bound[whose]:
                    return _LIBRARY[name]
        raise NoRule
