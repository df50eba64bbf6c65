"""Run a script that has any form, and note each number that its own lines make, and out of which numbers: the evidence.

The script's text is compiled with a hook around every arithmetic expression, so what is noted is what was computed:
the operation, its operands by their identity, its result, and where it stands. Names mean nothing here. Recording stops
after a few steps of whatever is trained, looks again for moments later on, and then ends the script. It runs beside the
script and judges nothing; whoever reads the evidence must expect it to be made up. NumPy and the standard library only.
"""

import ast
import builtins
import contextlib
import copy
import importlib.abc
import importlib.machinery
import inspect
import io
import json
import math
import operator
import os
import signal
import sys
import time
import types
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from grader.answer import note_array, pack

# Recording: so many operations at the start, so many bytes, so many elements in one array.
_FEW, _MANY, _MOST_BYTES, _LARGEST = 3000, 12_000, 6 << 20, 100_000
# A training's error must have come back to itself so often before tracing lets go.
_RECURRED, _PASSES = 4, 4
# Seconds: how long the script goes on alone before the last look; and before it is given up.
_ALONE, _SLOW, _LAST = 0.15, 0.5, 1.0
# Passes of the training's loop after which there is another look, and how many passes a look takes.
_LOOKS, _LOOK = (40, 400, 4000), 3
_DEEPEST, _LONGEST_LIST, _CALLERS = 5, 5000, 3
_NOTED_TEXT = 100

_OPERATORS: dict[str, Callable[..., Any]] = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mult": operator.mul,
    "Div": operator.truediv,
    "FloorDiv": operator.floordiv,
    "Mod": operator.mod,
    "Pow": operator.pow,
    "MatMult": operator.matmul,
    "BitAnd": operator.and_,
    "BitOr": operator.or_,
    "BitXor": operator.xor,
    "LShift": operator.lshift,
    "RShift": operator.rshift,
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
    "Eq": operator.eq,
    "NotEq": operator.ne,
}
_IN_PLACE: dict[str, Callable[..., Any]] = {
    "Add": operator.iadd,
    "Sub": operator.isub,
    "Mult": operator.imul,
    "Div": operator.itruediv,
    "FloorDiv": operator.ifloordiv,
    "Mod": operator.imod,
    "Pow": operator.ipow,
    "MatMult": operator.imatmul,
    "BitAnd": operator.iand,
    "BitOr": operator.ior,
    "BitXor": operator.ixor,
    "LShift": operator.ilshift,
    "RShift": operator.irshift,
}
_UNARY: dict[str, Callable[..., Any]] = {"USub": operator.neg, "UAdd": operator.pos, "Invert": operator.invert}
# What bends a line: a training's error hangs on one of these, and the bookkeeping of a gradient check doesn't.
_BENDS = {"exp", "tanh", "expit", "maximum", "where", "max", "logaddexp", "sin", "arctan", "clip", "heaviside"}
_ATTRIBUTES = {"T", "mT", "A", "A1", "H", "real"}
# They look at the frame that calls them, so nothing may stand between.
_CALLED_DIRECTLY = {"super", "locals", "globals", "vars", "dir", "eval", "exec", "input", "print", "len", "range"}
_ITERATING = (zip, map, enumerate, reversed, list, tuple, set, filter)


# The text, with hooks in it -------------------------------------------------------------------------------------------


def numbered(source: bytes) -> tuple[ast.Module, list[ast.AST]]:
    """The text as a tree, and its nodes in the order that gives them their numbers. Raises SyntaxError, ValueError."""
    tree = ast.parse(source)
    return tree, list(ast.walk(tree))


def targets_of(statement: ast.AST) -> list[ast.expr]:
    """What this statement gives a name to, where it can be looked at again: names, attributes, simple items."""
    if isinstance(statement, ast.Assign):
        written = statement.targets
    elif isinstance(statement, ast.AnnAssign | ast.AugAssign | ast.For):
        written = [statement.target]
    else:
        written = []
    found: list[ast.expr] = []
    for target in written:
        _flatten(target, found)
    return found


def _flatten(target: ast.expr, found: list[ast.expr]) -> None:
    if isinstance(target, ast.Tuple | ast.List):
        for each in target.elts:
            _flatten(each, found)
    elif isinstance(target, ast.Name) or _is_simple(target):
        found.append(target)


def _is_simple(target: ast.expr) -> bool:
    if isinstance(target, ast.Attribute):
        return isinstance(target.value, ast.Name)
    if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant | ast.Name):
        return isinstance(target.value, ast.Name) or _is_simple(target.value)
    return False


class _Hooked(ast.NodeTransformer):
    """Puts the hooks in. Each is told the number of the node that it stands for."""

    def __init__(self, nodes: Sequence[ast.AST]) -> None:
        self._numbers = {id(node): number for number, node in enumerate(nodes)}
        self._kept = nodes

    def _hook(self, name: str, node: ast.AST, *arguments: ast.expr) -> ast.Call:
        number = ast.Constant(self._numbers[id(node)])
        made = ast.Call(ast.Name(f"_by_{name}", ast.Load()), [*arguments, number], [])
        return ast.copy_location(made, node)

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        left, right = self.visit(node.left), self.visit(node.right)
        return self._hook(type(node.op).__name__, node, left, right)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        name = type(node.op).__name__
        if isinstance(node.operand, ast.Constant) or name not in _UNARY:
            return self.generic_visit(node)
        return self._hook(name, node, self.visit(node.operand))

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        name = type(node.ops[0]).__name__
        if len(node.ops) > 1 or name not in _OPERATORS:
            return self.generic_visit(node)
        return self._hook(name, node, self.visit(node.left), self.visit(node.comparators[0]))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        number = self._numbers[id(node)]
        node.args = [self.visit(each) for each in node.args]
        for keyword in node.keywords:
            keyword.value = self.visit(keyword.value)
        if name in _CALLED_DIRECTLY:
            return node
        first: list[ast.expr] = [ast.Constant(number), self.visit(node.func)]
        call = ast.Call(ast.Name("_by_call", ast.Load()), first + node.args, node.keywords)
        return ast.copy_location(call, node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        value = self.visit(node.value)
        if node.attr in _ATTRIBUTES and isinstance(node.ctx, ast.Load):
            return self._hook("attribute", node, value, ast.Constant(node.attr))
        return ast.copy_location(ast.Attribute(value, node.attr, node.ctx), node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        value = self.visit(node.value)
        if isinstance(node.ctx, ast.Load):
            return self._hook("item", node, value, self._index(node.slice))
        return ast.copy_location(ast.Subscript(value, self.visit(node.slice), node.ctx), node)

    def _index(self, index: ast.expr) -> ast.expr:
        if isinstance(index, ast.Slice):
            ends = [self.visit(end) if end else ast.Constant(None) for end in (index.lower, index.upper, index.step)]
            return ast.copy_location(ast.Call(ast.Name("_by_slice", ast.Load()), ends, []), index)
        if isinstance(index, ast.Tuple):
            return ast.copy_location(ast.Tuple([self._index(each) for each in index.elts], ast.Load()), index)
        made: ast.expr = self.visit(index)
        return made

    def visit_Assign(self, node: ast.Assign) -> Any:
        value = self.visit(node.value)
        first = node.targets[0]
        if len(node.targets) == 1 and isinstance(first, ast.Subscript):
            place = [self.visit(first.value), self._index(first.slice)]
            made: ast.stmt = ast.Expr(self._hook("set", node, *place, value))
        else:
            made = ast.Assign([self.visit(each) for each in node.targets], value)
        return [ast.copy_location(made, node), *self._named(node)]

    def visit_AnnAssign(self, node: ast.AnnAssign) -> Any:
        if node.value is None:
            return node
        node.value = self.visit(node.value)
        return [node, *self._named(node)]

    def visit_AugAssign(self, node: ast.AugAssign) -> Any:
        name = f"i{type(node.op).__name__}"
        before: list[ast.stmt] = []
        target = node.target
        made: ast.stmt
        if isinstance(target, ast.Name):
            value = self._hook(name, node, ast.Name(target.id, ast.Load()), self.visit(node.value))
            made = ast.Assign([ast.Name(target.id, ast.Store())], value)
        elif isinstance(target, ast.Attribute):
            before.append(ast.Assign([ast.Name("_by_o", ast.Store())], self.visit(target.value)))
            old = ast.Attribute(ast.Name("_by_o", ast.Load()), target.attr, ast.Load())
            value = self._hook(name, node, old, self.visit(node.value))
            made = ast.Assign([ast.Attribute(ast.Name("_by_o", ast.Load()), target.attr, ast.Store())], value)
        else:
            before.append(ast.Assign([ast.Name("_by_o", ast.Store())], self.visit(target.value)))
            before.append(ast.Assign([ast.Name("_by_x", ast.Store())], self._index(target.slice)))
            place = [ast.Name("_by_o", ast.Load()), ast.Name("_by_x", ast.Load())]
            value = self._hook(name, node, self._hook("item", node, *place), self.visit(node.value))
            made = ast.Expr(self._hook("set", node, *place, value))
        return [ast.copy_location(each, node) for each in (*before, made)] + self._named(node)

    def _named(self, node: ast.stmt) -> list[ast.stmt]:
        loads = [_loaded(each) for each in targets_of(node)]
        if not loads:
            return []
        hook = self._hook("name", node, ast.Tuple(loads, ast.Load()))
        return [ast.copy_location(ast.Expr(hook), node)]

    def visit_For(self, node: ast.For) -> Any:
        number = self._named(node)
        loop: ast.stmt = ast.copy_location(ast.Expr(self._hook("loop", node)), node)
        end: ast.stmt = ast.copy_location(ast.Expr(self._hook("end", node)), node)
        node.iter = self._hook("iterate", node, self.visit(node.iter))
        node.body = [loop, *number, *self._all(node.body)]
        node.orelse = self._all(node.orelse)
        return [node, end]

    def visit_While(self, node: ast.While) -> Any:
        loop: ast.stmt = ast.copy_location(ast.Expr(self._hook("loop", node)), node)
        end: ast.stmt = ast.copy_location(ast.Expr(self._hook("end", node)), node)
        node.test = self.visit(node.test)
        node.body = [loop, *self._all(node.body)]
        node.orelse = self._all(node.orelse)
        return [node, end]

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        if not node.is_async:
            node.iter = ast.copy_location(self._hook("gather", node, self.visit(node.iter)), node.iter)
        node.ifs = [self.visit(each) for each in node.ifs]
        return node

    def _all(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        made: list[ast.stmt] = []
        for each in statements:
            hooked = self.visit(each)
            made += hooked if isinstance(hooked, list) else [hooked]
        return made

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        entered: ast.stmt = ast.copy_location(ast.Expr(self._hook("enter", node)), node)
        node.args.defaults = [self.visit(each) for each in node.args.defaults]
        body = node.body
        has_text = bool(body) and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
        node.body = [*body[:has_text], entered, *self._all(body[has_text:])]
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return node

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        node.body = self._all(node.body)
        return node


def _functions_in(nodes: Sequence[ast.AST]) -> dict[int, int]:
    """By the number of a node, the number of the innermost function around it."""
    numbers = {id(node): number for number, node in enumerate(nodes)}
    found: dict[int, int] = {}
    for number, node in enumerate(nodes):
        if isinstance(node, ast.FunctionDef):
            for inner in ast.walk(node):
                if id(inner) in numbers:
                    found[numbers[id(inner)]] = number  # the walk is breadth first, so inner functions come later
    return found


def _loaded(target: ast.expr) -> ast.expr:
    again = copy.deepcopy(target)
    for node in ast.walk(again):
        if isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
            node.ctx = ast.Load()
    return again


# What is noted --------------------------------------------------------------------------------------------------------


class _Full(Exception):
    """There is no room for more."""


class Notes:
    """Every value once, with a number of its own, and the events in their order."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.values: list[Any] = []
        self.shapes: list[tuple[int, ...]] = []
        self.kinds: list[str] = []
        self.size = 0
        self.operations = 0
        self.context = 0
        self._known: dict[int, tuple[Any, int, bytes]] = {}
        self._by_value: dict[tuple[Any, bytes], int] = {}
        # Which subtractions each value hangs on, by their numbers in the text: how a training is noticed.
        self.hangs: list[int] = []

    def forget(self, passes: int) -> None:
        """Nothing is known any more of the values of before, so many passes ago: others may have changed them."""
        self._known.clear()
        self._by_value.clear()
        self.events.append(["look", passes])

    def argument(self, value: Any, depth: int = 0) -> Any:
        """What stands for this value in an event: a number for what is noted, a list for everything else."""
        kind = type(value)
        if kind is float or isinstance(value, np.floating):
            return self._scalar(value)
        if isinstance(value, np.ndarray):
            return self._array(value)
        if kind is int or kind is bool or isinstance(value, np.integer | np.bool_):
            return ["c", int(value)] if -(2**53) < value < 2**53 else ["?"]
        if value is None or kind is str:
            return ["c", value if value is None else value[:_NOTED_TEXT]]
        if kind in (list, tuple) and depth < _DEEPEST and len(value) <= _LONGEST_LIST:
            return ["l" if kind is list else "t", [self.argument(each, depth + 1) for each in value]]
        if kind is dict and depth < _DEEPEST and len(value) <= _LONGEST_LIST:
            return ["d", [[str(key)[:_NOTED_TEXT], self.argument(each, depth + 1)] for key, each in value.items()]]
        if kind is slice:
            return ["s", [self.argument(each) for each in (value.start, value.stop, value.step)]]
        if value is Ellipsis:
            return ["."]
        if isinstance(value, type | np.dtype):
            return ["f", getattr(value, "__name__", str(value))[:_NOTED_TEXT]]
        return ["?"]

    def result(self, number: int, name: str, arguments: list[Any], value: Any, more: Any = None) -> None:
        """Note what an operation made; nothing where it made no number."""
        if isinstance(value, float | np.floating | np.ndarray):
            reference = self._new(value)
        elif isinstance(value, np.bool_ | np.integer):
            reference = self._new(np.asarray(value))
        else:
            return
        self.operations += 1
        self.hangs[reference] = self._hangs_of(arguments) | (name.rpartition(".")[2] in _BENDS)
        event = [number, name, arguments, reference, self.context]
        self.events.append(event if not more else [*event, more])

    def _hangs_of(self, arguments: Any) -> int:
        hangs = 0
        for each in arguments:
            if type(each) is int:
                hangs |= self.hangs[each]
            elif type(each) is list and len(each) == 2 and type(each[1]) is list:
                hangs |= self._hangs_of(each[1])
        return hangs

    def hangs_on(self, argument: Any) -> int:
        """Which subtractions this argument hangs on."""
        return self._hangs_of([argument])

    def _new(self, value: Any, known: bool = True) -> int:
        array = np.asarray(value)
        if array.dtype.kind not in "fiub" or array.size > _LARGEST or isinstance(value, np.ma.MaskedArray):
            array = np.zeros((0,))  # no number, or too many
            kind = "?"
        else:
            kind = "m" if isinstance(value, np.matrix) else "s" if array.dtype.itemsize < 8 else array.dtype.kind
            kind = kind if array.dtype.kind == "f" or kind == "m" else array.dtype.kind
        if self.size + array.size * 8 > _MOST_BYTES:
            raise _Full
        reference = len(self.values)
        self.values.append(array.astype(np.float64).ravel())
        self.shapes.append(array.shape)
        self.kinds.append(kind)
        self.hangs.append(0)
        self.size += array.size * 8 + 16
        if known:
            as_bytes = value.tobytes() if isinstance(value, np.ndarray) else b""
            self._known[id(value)] = (value, reference, as_bytes)
            self._remember(array, reference)
        return reference

    def _remember(self, array: Any, reference: int) -> None:
        if array.dtype.kind == "f" and array.size and self.size < _MOST_BYTES:
            flat = array.ravel()
            first = float(flat[0]) if array.size == 1 else float(flat.sum())
            if math.isfinite(first) and first * 64 != int(first * 64):
                self._by_value[array.shape, np.ascontiguousarray(array, dtype=np.float64).tobytes()] = reference

    def knows(self, value: Any) -> bool:
        """Whether this very thing was noted before: then it was only handed on."""
        known = self._known.get(id(value))
        return known is not None and known[0] is value

    def _scalar(self, value: Any) -> int:
        known = self._known.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        again = self._by_value.get(((), np.float64(value).tobytes()))
        if again is not None:
            self._known[id(value)] = (value, again, b"")
            return again
        return self._new(value)

    def _array(self, value: Any) -> int:
        known = self._known.get(id(value))
        if known is not None and known[0] is value:
            if known[2] == value.tobytes():
                return known[1]
            before: int | None = known[1]
        else:
            before = None
        owner = value.base
        while isinstance(owner, np.ndarray) and owner.base is not None:
            owner = owner.base
        if isinstance(owner, np.ndarray) and owner.dtype == value.dtype and owner.size <= _LARGEST:
            whole = self._array(owner)
            reference = self._new(value)
            self.hangs[reference] = self.hangs[whole]
            self.events.append([-1, "view", [whole, self._place(value, owner)], reference, 0])
            return reference
        if before is None:
            plain = value.dtype.kind == "f"
            content = np.ascontiguousarray(value, dtype=np.float64).tobytes() if plain else b""
            again = self._by_value.get((value.shape, content)) if plain else None
            if again is not None:
                self._known[id(value)] = (value, again, value.tobytes())
                return again
        reference = self._new(value)
        if before is not None:
            self.events.append([-1, "changed", [before], reference, 0])
        return reference

    def _place(self, view: Any, owner: Any) -> list[Any]:
        """Where a view's elements lie in its owner, in the order of memory: offset and strides, in elements."""
        size = owner.itemsize or 1
        offset = (view.__array_interface__["data"][0] - owner.__array_interface__["data"][0]) // size
        order = "F" if owner.flags.f_contiguous and not owner.flags.c_contiguous else "C"
        return ["v", [order, offset, list(view.shape), [step // size for step in view.strides]]]

    def mutated(self, number: int, name: str, arguments: list[Any], value: Any) -> None:
        """Note that an operation changed this array in place; what it is a part of is changed as well."""
        owner = value.base
        while isinstance(owner, np.ndarray) and owner.base is not None:
            owner = owner.base
        whole = None
        if isinstance(owner, np.ndarray):
            known = self._known.get(id(owner))
            whole = known[1] if known is not None and known[0] is owner else None
        self.result(number, name, arguments, value)
        if whole is not None:
            part = self._known[id(value)][1]
            reference = self._new(owner)
            self.hangs[reference] = self.hangs[whole] | self.hangs[part]
            self.events.append([-1, "part", [whole, part, self._place(value, owner)], reference, 0])


# The hooks ------------------------------------------------------------------------------------------------------------


class Watch:
    """Decides when to note and when to let go; `finish` is called once, with the reason, when enough was seen."""

    def __init__(self, finish: Callable[[], None], functions: dict[int, int]) -> None:
        self.notes = Notes()
        self._functions = functions
        self.on = True
        self.finish = finish
        self.entered: set[int] = set()
        self._loops: list[list[int]] = []
        self._calls: list[int] = []
        self._contexts: dict[tuple[int, ...], int] = {}
        # For each place at which something is subtracted, how often, and in which passes of which loops.
        self._differences: dict[tuple[int, int], list[tuple[int, tuple[tuple[int, int], ...]]]] = {}
        self._count = 1
        self._recurred: dict[int, int] = {}
        self._repeats: dict[int, int] = {}
        self._training: set[int] = set()
        self._passes = 0
        self._left = 0
        self._last = False
        self._asked = False
        self._let_go = False
        self._around: set[int] = set()

    @property
    def contexts(self) -> list[tuple[int, ...]]:
        """By number, less one, the calls that led to a place."""
        return list(self._contexts)

    @property
    def trained(self) -> bool:
        """Whether something was seen to be trained."""
        return bool(self._recurred)

    def hooks(self) -> dict[str, Any]:
        """The hooks by their names."""
        made: dict[str, Any] = {name: self._binary(name, does) for name, does in _OPERATORS.items()}
        made |= {f"i{name}": self._in_place(name, does) for name, does in _IN_PLACE.items()}
        made |= {name: self._unary(name, does) for name, does in _UNARY.items()}
        made |= {
            "call": self.call,
            "attribute": self.attribute,
            "item": self.item,
            "set": self.set,
            "name": self.name,
            "loop": self.loop,
            "end": self.end,
            "iterate": self.iterate,
            "gather": self.gather,
            "enter": self.enter,
            "slice": slice,
        }
        return {f"_by_{name}": hook for name, hook in made.items()}

    def _noting(self, does: Callable[..., None], *arguments: Any) -> None:
        try:
            does(*arguments)
        except _Full:
            self.pause()

    def _binary(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        floats = (float, np.floating, np.ndarray)

        def hook(left: Any, right: Any, number: int) -> Any:
            if not self.on:
                return does(left, right)
            if not (isinstance(left, floats) or isinstance(right, floats)):
                made = self._operated(number, does, left, right)
                if type(made) is float:
                    self._noting(self.notes.result, number, name, self._arguments([left, right]), made)
                return made
            arguments = self._arguments([left, right])
            made = does(left, right)
            if arguments is not None:
                self._noting(self.notes.result, number, name, arguments, made)
                if name == "Sub" or (name == "Div" and np.ndim(left)):
                    self._subtracted(number, arguments)
            return made

        return hook

    def _operated(self, number: int, does: Callable[..., Any], left: Any, right: Any) -> Any:
        """An operator of the script's own classes is a call of its function."""
        own = "__main__" in (type(left).__module__, type(right).__module__)
        if not own or number in self._calls:
            return does(left, right)
        return self._within(number, does, (left, right), {})

    def _in_place(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        def hook(left: Any, right: Any, number: int) -> Any:
            if not self.on or not isinstance(left, float | int | np.floating | np.ndarray):
                return does(left, right)
            arguments = self._arguments([left, right])
            made = does(left, right)
            if arguments is not None:
                note = self.notes.mutated if made is left and isinstance(made, np.ndarray) else self.notes.result
                self._noting(note, number, f"i{name}", arguments, made)
            return made

        return hook

    def _unary(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        def hook(value: Any, number: int) -> Any:
            arguments = self._arguments([value]) if self.on else None
            made = does(value)
            if arguments is not None:
                self._noting(self.notes.result, number, name, arguments, made)
            return made

        return hook

    def _arguments(self, values: Sequence[Any]) -> list[Any] | None:
        try:
            return [self.notes.argument(each) for each in values]
        except _Full:
            self.pause()
            return None

    def attribute(self, value: Any, name: str, number: int) -> Any:
        """value.name, where that may be an array."""
        made = getattr(value, name)
        if self.on and isinstance(value, np.ndarray) and made is not value:
            arguments = self._arguments([value])
            if arguments is not None:
                self._noting(self.notes.result, number, f"a.{name}", arguments, made)
        return made

    def item(self, value: Any, index: Any, number: int) -> Any:
        """value[index]."""
        made = value[index]
        if self.on:
            if isinstance(value, np.ndarray):
                arguments = self._arguments([value, index])
                if arguments is not None:
                    self._noting(self.notes.result, number, "item", arguments, made)
            elif isinstance(made, np.ndarray) and type(value).__module__.startswith("numpy"):
                arguments = self._arguments([index])
                if arguments is not None:
                    self._noting(self.notes.result, number, f"np.{type(value).__name__}", arguments, made)
        return made

    def set(self, whole: Any, index: Any, value: Any, number: int) -> None:
        """whole[index] = value."""
        if not self.on or not isinstance(whole, np.ndarray):
            whole[index] = value
            return
        arguments = self._arguments([whole, index, value])
        whole[index] = value
        if arguments is not None:
            self._noting(self.notes.mutated, number, "set", arguments, whole)

    def name(self, values: tuple[Any, ...], number: int) -> None:
        """These values have names now."""
        if self.on:
            arguments = self._arguments(values)
            if arguments is not None and any(map(_holds_numbers, arguments)):
                self.notes.events.append(["name", number, arguments])
                if len(self.notes.events) > 2 * _MANY:
                    self.pause()

    def enter(self, number: int) -> None:
        """A function of the script's was called."""
        self.entered.add(number)
        if number in self._training:
            if self.on and self._let_go:
                self._pass_looked_at(number)
            elif not self.on:
                self._pass_alone(number)

    def iterate(self, values: Any, number: int) -> Any:
        """What a loop goes over: an array's items are noted as its own."""
        return self._items(values, number) if isinstance(values, np.ndarray) and values.ndim else values

    def gather(self, values: Any, number: int) -> Iterator[Any]:
        """What a comprehension goes over: each item is a pass, as in a loop."""
        for each in self.iterate(values, number):
            self.loop(number)
            yield each
        self.end(number)

    def _items(self, array: Any, number: int) -> Iterator[Any]:
        for at in range(len(array)):
            yield self.item(array, at, number)

    def call(self, number: int, function: Any, /, *arguments: Any, **options: Any) -> Any:
        """function(*arguments, **options)."""
        if isinstance(function, type) and function in _ITERATING:
            arguments = tuple(self.iterate(each, number) for each in arguments)
        if isinstance(function, types.FunctionType | types.MethodType) and number not in self._calls:
            return self._called_own(number, function, arguments, options)
        if not self.on:
            return function(*arguments, **options)
        if isinstance(function, np.vectorize) and len(arguments) == 1 and isinstance(arguments[0], np.ndarray):
            return self._elementwise(number, function.pyfunc, arguments[0])
        name = _name_of(function)
        if not name:
            return function(*arguments, **options)
        if name == "py.sum" and not isinstance(arguments[0], np.ndarray | list | tuple):
            arguments = (list(arguments[0]), *arguments[1:])
        if name == "a.tolist":
            return self._listed(number, function.__self__)
        return self._called(number, name, function, arguments, options)

    def _called_own(self, number: int, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """A function of the script's, most likely: what happens in it is told apart by where it was called from."""
        name = _name_of(function) if self.on else ""
        if name:
            return self._called(number, name, function, arguments, options)
        return self._within(number, function, arguments, options)

    def _within(self, number: int, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Call, and let what happens meanwhile be known as called from here."""
        before = self.notes.context
        self._calls.append(number)
        place = tuple(self._calls[-_CALLERS:])
        self.notes.context = self._contexts.setdefault(place, len(self._contexts) + 1)
        try:
            return function(*arguments, **options)
        finally:
            self._calls.pop()
            self.notes.context = before

    def _called(
        self, number: int, name: str, function: Any, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> Any:
        own = getattr(function, "__self__", None)
        given = (own, *arguments) if name.startswith("a.") else arguments
        noted = self._arguments(given)
        into = options.get("out")
        more = {key: self.notes.argument(value) for key, value in options.items() if key != "out"} if noted else {}
        made = function(*arguments, **options)
        if noted is None or (name.startswith("py.") and self.notes.knows(made)):
            return made
        if isinstance(into, np.ndarray) and made is into:
            self._noting(self.notes.mutated, number, f"out.{name}", noted, made)
        elif not any(made is each for each in given):
            self._noting(self.notes.result, number, name, noted, made, more)
            if name in ("np.subtract", "np.divide"):
                self._subtracted(number, noted)
        return made

    def _elementwise(self, number: int, function: Any, array: Any) -> Any:
        """np.vectorize, spelled out."""
        made = [function(self.item(array, at, number)) for at in np.ndindex(array.shape)]
        flat = self.call(number, np.array, made)
        return self.call(number, flat.reshape, array.shape)

    def _listed(self, number: int, array: Any) -> Any:
        if array.ndim == 0:
            return array.item()
        if array.ndim == 1:
            return [self.item(array, at, number) for at in range(len(array))]
        return [self._listed(number, self.item(array, at, number)) for at in range(len(array))]

    # When to note, and when to let go

    def _subtracted(self, number: int, arguments: list[Any]) -> None:
        """Notice a training: a difference of which one side hangs on the same difference of before."""
        here = tuple((each[0], each[1]) for each in self._loops)
        before = self._differences.setdefault((number, self.notes.context), [])
        left, right = (self.notes.hangs_on(each) for each in arguments[:2])
        own = sum(bit for bit, _ in before)
        bent = (left if left & own else right) & 1 or self.notes.operations > _MANY // 2
        if bool(left & own) != bool(right & own) and bent:
            self._recurred[number] = self._recurred.get(number, 0) + 1
            then = next(where for bit, where in reversed(before) if bit & (left | right))
            differs = [one for one, other in zip(here, then, strict=False) if one != other]
            self._training |= {each[0] for each in differs[:1]}
        self._repeats[number] = self._repeats.get(number, 0) + 1
        bit = 1 << self._count
        self._count += 1
        self.notes.hangs[-1] |= bit
        before.append((bit, here))
        if not self._let_go and self._recurred and self.notes.operations > 2 * _FEW:
            self.pause()

    def loop(self, number: int) -> None:
        """A loop begins another pass."""
        if not self.on:
            self._pass_alone(number)
            return
        at = next((at for at, each in enumerate(self._loops) if each[0] == number), None)
        if at is None:
            self._loops.append([number, 1])
        else:
            del self._loops[at + 1 :]
            self._loops[at][1] += 1
        if self._let_go:
            self._pass_looked_at(number)
        elif self._seen_enough():
            self.pause()

    def _seen_enough(self) -> bool:
        passes = self._loops[0][1]
        if self._recurred and max(self._recurred.values()) >= _RECURRED:
            return passes > _PASSES or self.notes.operations > _FEW
        if not self._recurred and passes > 2 * _PASSES and self._repeated():
            return True
        return self.notes.operations > _MANY

    def _repeated(self) -> bool:
        """Whether a difference was computed again and again, and never hung on itself."""
        return bool(self._repeats) and max(self._repeats.values()) > 2 * _PASSES

    def pause(self) -> None:
        """Let go: the script runs alone for a while."""
        if self._last:
            self.finish()
        self.on = False
        if not self._let_go:
            self._let_go = True
            self._around = {each[0] for each in self._loops}
            if not self._training:
                self._training |= {self._functions[each] for each in self._recurred if each in self._functions}
            wait_for(_ALONE if self._recurred or self._repeated() else _SLOW, self._ask)

    def _ask(self) -> None:
        """The time for the last look has come."""
        if self._last or not self._training:
            self.finish()
        self._last = self._asked = True
        if self.on:
            self._left = _LOOK
        wait_for(_LAST, self.finish)

    def _pass_alone(self, number: int) -> None:
        if number not in self._training:
            return
        self._passes += 1
        if self._asked or self._passes in _LOOKS:
            self._look()
            self._loops.append([number, 1])

    def _look(self) -> None:
        self.on = True
        self._left = _LOOK
        self._asked = False
        self._loops.clear()
        self.notes.size = min(self.notes.size, _MOST_BYTES // 2)
        self._differences.clear()
        self._count = 1
        self.notes.forget(self._passes)

    def _pass_looked_at(self, number: int) -> None:
        if number in self._training:
            self._passes += 1
            self._left -= 1
            if self._left <= 0:
                self.pause()

    def end(self, number: int) -> None:
        """A loop has ended: what comes after those in which it was let go is looked at again."""
        if self.on:
            at = next((at for at, each in enumerate(self._loops) if each[0] == number), None)
            if at is not None:
                del self._loops[at:]
        elif number in self._around and (not self._training or len(self._around) == 1):
            self._around.discard(number)
            self._look()
            self._left = 1 << 30


def _holds_numbers(argument: Any) -> bool:
    """Whether something that was noted is in an argument."""
    if type(argument) is int:
        return True
    return argument[0] in ("l", "t", "d") and any(
        _holds_numbers(each[1] if argument[0] == "d" else each) for each in argument[1][:40]
    )


def _name_of(function: Any) -> str:
    """A name for a function that isn't the script's own: where it is from, and what it is called."""
    if isinstance(function, types.FunctionType):
        module = function.__module__ or ""
        return f"np.{function.__name__}" if module.split(".")[0] in ("numpy", "scipy") else ""
    name = getattr(function, "__name__", "")
    if not isinstance(name, str):
        return ""
    if isinstance(function, np.ufunc):
        return f"np.{name}"
    own = getattr(function, "__self__", None)
    if isinstance(own, np.ndarray | np.generic):
        return f"a.{name}"
    if isinstance(own, np.ufunc):
        return f"np.{own.__name__}.{name}"
    module = getattr(function, "__module__", None) or ""
    if type(own).__name__ in ("RandomState", "Generator", "Random"):
        return f"draw.{name}"
    if isinstance(function, type):
        known = module.startswith("numpy") or function in (float, int, complex, abs)
        return (f"np.{name}" if module.startswith("numpy") else f"py.{name}") if known else ""
    top = module.split(".")[0]
    if top in ("numpy", "math", "builtins", "_operator", "scipy"):
        return {"builtins": "py", "_operator": "py", "math": "math"}.get(top, "np") + f".{name}"
    return ""


def wait_for(seconds: float, then: Callable[[], None]) -> None:
    """Have this done in so many seconds, whatever the script does meanwhile; what was to be done before isn't."""
    signal.signal(signal.SIGALRM, lambda *_: then())
    signal.setitimer(signal.ITIMER_REAL, seconds)


# A world in which nothing is drawn and nobody is asked ----------------------------------------------------------------


class _Nothing(types.ModuleType):
    """A module, a function, a figure: whatever is asked of it, it does nothing."""

    def __init__(self, name: str = "nothing") -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return _Nothing(name)

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        if self.__name__ == "subplots":
            return _Nothing("figure"), _Nothing("axes")
        return _Nothing()

    def __iter__(self) -> Iterator[Any]:
        return iter([_Nothing()])

    def __getitem__(self, index: Any) -> Any:
        return _Nothing()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *reason: object) -> None:
        pass


def _plain_bar(values: Any = None, *arguments: Any, **options: Any) -> Any:
    return _Bar(values if values is not None else range(int(options.get("total", 0) or 0)))


class _Bar:
    """tqdm, without the bar."""

    def __init__(self, values: Any) -> None:
        self._values = values

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *reason: object) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments, **options: None


def expit(x: Any) -> Any:
    """SciPy's sigmoid."""
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(x)))


expit.__module__ = "scipy"

_DRAWS_NOTHING = {
    "matplotlib",
    "pylab",
    "seaborn",
    "plotly",
    "bokeh",
    "IPython",
    "graphviz",
    "networkx",
    "turtle",
    "PIL",
}


class _StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds what only shows things, where it isn't installed: nobody looks."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        top = name.split(".")[0]
        if top in _DRAWS_NOTHING or top == "tqdm" or name in ("scipy", "scipy.special"):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: Any) -> Any:
        top = spec.name.split(".")[0]
        if top == "scipy":
            module = types.ModuleType(spec.name)
            module.__dict__.update({"expit": expit} if spec.name == "scipy.special" else {})
            return module
        if top != "tqdm":
            return _Nothing(spec.name)
        module = types.ModuleType(spec.name)
        module.__dict__.update(
            tqdm=_plain_bar,
            trange=lambda *ends, **_: _plain_bar(range(*ends)),
            tqdm_notebook=_plain_bar,
            write=lambda *_: None,
        )
        return module

    def exec_module(self, module: Any) -> None:
        """Nothing is run."""


class _Quiet(io.TextIOBase):
    """Passes the first of what is printed on, and loses the rest: a flood costs no time."""

    def __init__(self, stream: Any, most: int = 16_000) -> None:
        self._stream = stream
        self._left = most

    def write(self, text: str) -> int:
        if self._left > 0:
            self._stream.write(text[: self._left])
            self._left -= len(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(Exception):
            self._stream.flush()

    def isatty(self) -> bool:
        return False


def _furnish(path: Path) -> None:
    sys.argv[:] = [str(path)]
    sys.path.insert(0, str(path.parent))
    sys.meta_path.append(_StandIns())
    sys.stdin = io.StringIO("")
    sys.stdout, sys.stderr = _Quiet(sys.stdout), _Quiet(sys.stderr)
    builtins.input = lambda *_: ""
    time.sleep = lambda *_: None
    warnings.simplefilter("ignore")


# The run --------------------------------------------------------------------------------------------------------------


def watch(path: Path, inputs: Any, targets: Any, seconds: float, done: Callable[[bytes], None]) -> None:
    """Run this script and call `done` once with the evidence; `done` doesn't return."""
    header: dict[str, Any] = {"status": "ended", "complaint": "", "line": 0, "called": ""}
    functions: dict[int, int] = {}
    watching = Watch(lambda: _hand_over(header, watching, done), functions)
    try:
        source = path.read_bytes()
        tree, nodes = numbered(source)
        functions |= _functions_in(nodes)
        hooked = ast.fix_missing_locations(_Hooked(nodes).visit(tree))
        code = compile(hooked, str(path), "exec", dont_inherit=True)
    except BaseException as problem:
        header |= {"status": "unread", "complaint": _in_words(problem), "line": getattr(problem, "lineno", 0) or 0}
        _hand_over(header, watching, done)
        return
    _furnish(path)
    builtins.__dict__.update(watching.hooks())
    module = types.ModuleType("__main__")
    module.__file__ = str(path)
    sys.modules["__main__"] = module
    header["status"] = "stopped"
    wait_for(seconds, watching.finish)
    try:
        exec(code, module.__dict__)
        header["status"] = "ended"
    except SystemExit:
        header["status"] = "ended"
    except BaseException as problem:
        header |= {"status": "raised", "complaint": _in_words(problem), "line": _line_of(problem, path)}
    if not watching.trained and header["status"] == "ended":
        header["called"] = _call_something(module, nodes, watching, inputs, targets)
    _hand_over(header, watching, done)


def _hand_over(header: dict[str, Any], watching: Watch, done: Callable[[bytes], None]) -> None:
    signal.setitimer(signal.ITIMER_REAL, 0)
    watching.on = False
    notes = watching.notes
    numbers: list[bytes] = []
    events = np.frombuffer(json.dumps(notes.events).encode(), dtype=np.uint8)
    count = len(notes.values)
    flat = np.concatenate(notes.values) if count else np.zeros(0)
    header["events"] = note_array(events, numbers)
    header["values"] = note_array(flat, numbers)
    header["shapes"] = note_array(np.frombuffer(json.dumps([*map(list, notes.shapes)]).encode(), np.uint8), numbers)
    header["contexts"] = note_array(np.frombuffer(json.dumps(watching.contexts).encode(), np.uint8), numbers)
    header["kinds"] = "".join(notes.kinds[:count])
    done(pack(json.dumps(header), numbers))


def _in_words(problem: BaseException) -> str:
    try:
        text = " ".join(str(problem.msg if isinstance(problem, SyntaxError) else problem)[:300].split())
    except BaseException:
        text = ""
    return f"{type(problem).__name__}: {text}" if text else type(problem).__name__


def _line_of(problem: BaseException, path: Path) -> int:
    line, trace = 0, problem.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


# Functions that nobody calls ------------------------------------------------------------------------------------------

_WANTED = ("train", "fit", "learn", "main", "run", "backprop", "gradient", "descent", "network", "nn", "step")
_GUESSES: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("layer", "size", "arch", "dims", "shape"), [3, 4, 1]),
    (("hidden", "hid", "neuron", "unit"), 4),
    (("alpha", "lr", "rate", "eta", "step_size", "learning"), 0.5),
    (("iter", "epoch", "step", "times", "num", "count", "loops", "rounds", "n_"), 300),
    (("output", "out"), 1),
    (("seed",), 1),
)


def _call_something(module: types.ModuleType, nodes: Sequence[ast.AST], watching: Watch, X: Any, y: Any) -> str:
    """Call what was defined and never called, with the exercise's data; the name of what was trained by it."""
    for name in _uncalled(module, nodes, watching):
        value = vars(module).get(name)
        tried = [value] if isinstance(value, types.FunctionType) else []
        if isinstance(value, type):
            tried = list(_methods(value, X, y))
        for function in tried:
            for arguments in _arguments_for(function, X, y):
                watching.on = True
                with contextlib.suppress(Exception, SystemExit):
                    function(*arguments)
                if watching.trained:
                    return name if isinstance(value, types.FunctionType) else f"{name}.{function.__name__}"
    return ""


def _uncalled(module: types.ModuleType, nodes: Sequence[ast.AST], watching: Watch) -> list[str]:
    """The functions and classes at the top of the script in which nothing was ever entered, likely ones first."""
    numbers = {id(node): number for number, node in enumerate(nodes)}
    found = []
    for node in (each for each in nodes if isinstance(each, ast.FunctionDef | ast.ClassDef)):
        inner = [each for each in ast.walk(node) if isinstance(each, ast.FunctionDef)]
        quiet = not any(numbers[id(each)] in watching.entered for each in inner if id(each) in numbers)
        loops = isinstance(node, ast.ClassDef) or any(isinstance(each, ast.For | ast.While) for each in ast.walk(node))
        if node.name in vars(module) and (quiet or isinstance(node, ast.ClassDef)) and loops:
            found.append(node.name)
    return sorted(found, key=_likely)


def _likely(name: str) -> int:
    return next((at for at, word in enumerate(_WANTED) if word in name.lower()), len(_WANTED))


def _methods(kind: type, X: Any, y: Any) -> Iterator[Any]:
    for arguments in _arguments_for(kind, X, y):
        with contextlib.suppress(Exception, SystemExit):
            made = kind(*arguments)
            names = [name for name, value in vars(kind).items() if isinstance(value, types.FunctionType)]
            for name in sorted((each for each in names if not each.startswith("__")), key=_likely):
                yield getattr(made, name)
            return


def _arguments_for(function: Any, X: Any, y: Any) -> Iterator[list[Any]]:
    """Arguments that may fit: by the words in the parameters' names, then data first and numbers after."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return
    needed = [
        each
        for each in parameters
        if each.default is each.empty and each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
    ]
    yield [_guess(each.name.lower(), at, X, y) for at, each in enumerate(needed)]
    yield [X.copy(), y.copy(), 300, 0.5, 4, 1][: len(needed)] + [1] * max(0, len(needed) - 6)
    yield [3, 4, 1, 0.5, 300, 1][: len(needed)] + [1] * max(0, len(needed) - 6)


def _guess(name: str, at: int, X: Any, y: Any) -> Any:
    if name in ("y", "t", "d") or any(
        word in name for word in ("target", "label", "expect", "y_", "_y", "desired", "ys")
    ):
        return y.copy()
    if any(word in name for word in ("n_in", "input_", "num_in", "in_", "ninput", "inputs_n")) or name in ("ni", "n_x"):
        return 3
    if name in ("x", "xs") or any(word in name for word in ("data", "inputs", "sample", "x_", "_x", "train")):
        return X.copy()
    for words, value in _GUESSES:
        if any(word in name for word in words):
            return value
    if name in ("input", "nin", "i"):
        return 3
    return (X.copy(), y.copy(), 300, 0.5)[min(at, 3)]


def serve(path: Path, reply: Callable[[bytes], None], inputs: Any, targets: Any, seconds: float) -> None:
    """Watch this script, send the evidence, and end the process: nothing of the script's runs afterwards."""

    def done(evidence: bytes) -> None:
        reply(evidence)
        os._exit(0)

    watch(path, inputs, targets, seconds, done)
