"""Find patterns of code and write something else in their place: syntax trees in, syntax trees out.

A pattern is Python in which a single capital letter stands for any expression, and the same letter for the same
expression. In the replacement, `L__pre` is a name made from the one that L stands for (`layer_1` gives `layer_1_pre`),
and a letter that isn't in the pattern is a plain name. This file knows no exercise, and doesn't check that the result
is right.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from byheart.proof.normal import copied

Bound = Mapping[str, ast.expr]
Choose = Callable[[], bool]

_ANY = re.compile(r"[A-Z]")
_DERIVED = re.compile(r"([A-Z])__(\w+)")
_IGNORED = {"ctx", "kind", "type_comment", "type_params"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """An expression, or a few statements in a row."""

    expression: ast.expr | None
    statements: tuple[ast.stmt, ...]


def patterns(before: str, after: str) -> tuple[Pattern, Pattern]:
    """Both patterns, expressions if both are. Raises SyntaxError."""
    one, other = ast.parse(before).body, ast.parse(after).body
    if len(one) == len(other) == 1 and isinstance(one[0], ast.Expr) and isinstance(other[0], ast.Expr):
        return Pattern(one[0].value, ()), Pattern(other[0].value, ())
    return Pattern(None, tuple(one)), Pattern(None, tuple(other))


def rewrite(
    tree: ast.AST, before: Pattern, after: Pattern, choose: Choose = lambda: True, known: Bound | None = None
) -> int:
    """Replace `before` by `after` wherever `choose` agrees, and return how often. Changes the tree.

    `known` says what some letters already stand for.
    """
    changing = _Rewriting(before, after, choose, known or {})
    changing.visit(tree)
    return changing.times


def found(tree: ast.AST, before: Pattern) -> list[Bound]:
    """For each place where the pattern matches, what its letters stand for."""
    places: list[Bound] = []
    for node in ast.walk(tree):
        if before.expression is not None:
            bound = match(before.expression, node, {})
            places += [] if bound is None else [bound]
            continue
        for body in bodies(node):
            runs = (_match_run(before.statements, body, at, {}) for at in range(len(body)))
            places += [bound for bound in runs if bound is not None]
    return places


def bodies(node: ast.AST) -> Iterator[list[ast.stmt]]:
    """The lists of statements that a node holds."""
    for name in ("body", "orelse", "finalbody"):
        body = getattr(node, name, None)
        if isinstance(body, list):
            yield body


def match(wanted: ast.AST, node: ast.AST, bound: Bound) -> Bound | None:
    """What the letters of `wanted` stand for if `node` has that form; None if it doesn't."""
    if isinstance(wanted, ast.Name) and _ANY.fullmatch(wanted.id):
        if not isinstance(node, ast.expr):
            return None
        before = bound.get(wanted.id)
        if before is None:
            return {**bound, wanted.id: node}
        return bound if match(before, node, {}) is not None else None
    if type(wanted) is not type(node):
        return None
    for name in wanted._fields:
        if name not in _IGNORED:
            further = _match_field(getattr(wanted, name, None), getattr(node, name, None), bound)
            if further is None:
                return None
            bound = further
    return bound


def _match_field(wanted: object, there: object, bound: Bound) -> Bound | None:
    if isinstance(wanted, ast.AST) and isinstance(there, ast.AST):
        return match(wanted, there, bound)
    if isinstance(wanted, list) and isinstance(there, list):
        if len(wanted) != len(there):
            return None
        for one, other in zip(wanted, there, strict=True):
            further = _match_field(one, other, bound)
            if further is None:
                return None
            bound = further
        return bound
    return bound if type(wanted) is type(there) and wanted == there else None


def _match_run(wanted: tuple[ast.stmt, ...], body: list[ast.stmt], at: int, bound: Bound) -> Bound | None:
    """The letters of a run of statements that begins at this place, or None."""
    if len(body) - at < len(wanted):
        return None
    return _match_field(list(wanted), body[at : at + len(wanted)], bound)


class _Rewriting(ast.NodeTransformer):
    def __init__(self, before: Pattern, after: Pattern, choose: Choose, known: Bound) -> None:
        self._before, self._after, self._choose, self._known = before, after, choose, known
        self.times = 0

    def visit(self, node: ast.AST) -> ast.AST:
        """Children first, so that what is written isn't looked at again."""
        self.generic_visit(node)
        if self._before.expression is None:
            for body in bodies(node):
                body[:] = self._statements(body)
            return node
        bound = match(self._before.expression, node, self._known)
        if bound is None or self._after.expression is None or not self._choose():
            return node
        self.times += 1
        written: ast.AST = _Filling(bound).visit(copied(self._after.expression))
        return written

    def _statements(self, body: list[ast.stmt]) -> list[ast.stmt]:
        out: list[ast.stmt] = []
        at = 0
        while at < len(body):
            bound = _match_run(self._before.statements, body, at, self._known)
            if bound is None or not self._choose():
                out.append(body[at])
                at += 1
                continue
            self.times += 1
            out += [_Filling(bound).visit(copied(each)) for each in self._after.statements]
            at += len(self._before.statements)
        return out


class _Filling(ast.NodeTransformer):
    """Puts in the expressions that the letters stand for."""

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """A letter, a name made of one, or any other name."""
        if _ANY.fullmatch(node.id):
            return copied(self._bound.get(node.id, node))
        derived = _DERIVED.fullmatch(node.id)
        if derived is None:
            return node
        base = self._bound[derived[1]]
        return ast.Name(f"{base.id}_{derived[2]}" if isinstance(base, ast.Name) else derived[2], node.ctx)
