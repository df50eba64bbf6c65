"""At what an answer failed: the two shapes that didn't fit, so that two programs can be compared.

A learner's exception comes as its text. The reference is asked with arrays that note what met. An exception that isn't
about shapes tells too little to compare. Nothing here says which mistake it is.
"""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Literal

import numpy as np

from byheart.asking.answer import Answer
from byheart.asking.ask import reset_random
from byheart.asking.question import Case, Question
from byheart.expecting.tables import Arrays, each_shape, grouped, shapes_of, texts, whole

Shape = tuple[int, ...]
Kind = Literal["product", "each"]

_SHAPE = r"\(([\d,]*)\)"
_DOT = re.compile(rf"shapes {_SHAPE} and {_SHAPE} not aligned: (\d+) \(dim \d+\) != (\d+) \(dim \d+\)")
_MATMUL = re.compile(
    r"matmul: Input operand 1 has a mismatch in its core dimension 0, .*\(size (\d+) is different from (\d+)\)"
)
_EACH = re.compile(rf"operands could not be broadcast together with shapes {_SHAPE} {_SHAPE}")
_OUTPUT = re.compile(
    rf"non-broadcastable output operand with shape {_SHAPE} doesn't match the broadcast shape {_SHAPE}"
)
# Kept instead of the two lengths, where no product was taken.
_NO_INNER = (-1, -1)
_OPERATORS = {ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.Div: "divide", ast.Pow: "power"}


@dataclass(frozen=True, slots=True)
class Clash:
    """Where it failed. `inner` are the two lengths that had to be equal in a product, `shapes` those of both arrays.

    `operations` are the names of NumPy's functions that it may have been, () if that isn't known.
    """

    kind: Kind
    shapes: tuple[Shape, ...] = ()
    inner: Shape = ()
    operations: tuple[str, ...] = ()

    def is_like(self, other: "Clash") -> bool:
        """Whether both failed at the same operation, on the same shapes."""
        if self.kind != other.kind or not _meet(self.operations, other.operations):
            return False
        if self.kind == "each":
            return sorted(self.shapes) == sorted(other.shapes)
        return self.inner == other.inner and _equal(self.shapes, other.shapes)


def clash_in(complaint: str, code: str = "") -> Clash | None:
    """At what a learner's code failed, from its exception's text and its line; None if no shapes met there."""
    if found := _DOT.search(complaint):
        left, right = map(_shape, found.groups()[:2])
        return Clash("product", (left, right), (int(found[3]), int(found[4])))
    if found := _MATMUL.search(complaint):
        return Clash("product", (), (int(found[2]), int(found[1])))
    if found := _EACH.search(complaint) or _OUTPUT.search(complaint):
        return Clash("each", tuple(map(_shape, found.groups())), (), _operations(code))
    return None


def clash_of(answer: Answer) -> Clash | None:
    """At what this answer failed; None if it didn't raise."""
    if answer.status != "raised":
        return None
    return clash_in(answer.complaint, answer.lines[-1].code if answer.lines else "")


def clash_with(question: Question, case: Case, module: Any) -> Clash | None:
    """At what this module fails in this case; None if it answers after all."""
    reset_random()
    given = case.fresh()
    arrays = {name: value.view(_Watched) for name, value in vars(given).items() if isinstance(value, np.ndarray)}
    try:
        with np.errstate(all="ignore"):
            question.ask(module, SimpleNamespace(**{**vars(given), **arrays}))
    except _DontFit as failed:
        return failed.clash
    except Exception as error:
        return clash_in(f"{type(error).__name__}: {' '.join(str(error)[:500].split())}")
    return None


class _DontFit(Exception):
    """Two arrays don't fit."""

    def __init__(self, clash: Clash) -> None:
        super().__init__(clash)
        self.clash = clash


class _Watched(np.ndarray[Any, Any]):
    """An array that notes what it meets where the two don't fit."""

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
        """Calculate with plain arrays, and watch the result as well."""
        plain = [np.asarray(each) if isinstance(each, np.ndarray) else each for each in inputs]
        into = options.get("out", ())
        if into:
            options["out"] = tuple(np.asarray(each) if isinstance(each, np.ndarray) else each for each in into)
        try:
            result = getattr(ufunc, method)(*plain, **options)
        except ValueError as error:
            if method == "__call__" and len(plain) == 2:
                raise _DontFit(_met(ufunc.__name__, plain, str(error))) from None
            raise
        if len(into) == 1 and into[0] is not None:
            return into[0]
        return result.view(_Watched) if isinstance(result, np.ndarray) else result


def _met(operation: str, operands: Sequence[Any], complaint: str) -> Clash:
    left, right = map(np.shape, operands)
    if operation == "matmul":
        return Clash("product", (left, right), (left[-1], right[-2] if len(right) > 1 else right[0]))
    if found := _OUTPUT.search(complaint):  # the two fit each other, and not the place where the result should go
        left, right = map(_shape, found.groups())
    return Clash("each", (left, right), (), (operation,))


def _meet(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    return not first or not second or bool(set(first) & set(second))


def _equal(first: tuple[Shape, ...], second: tuple[Shape, ...]) -> bool:
    """Whether these shapes are the same, as far as both are known."""
    return not first or not second or first == second


def _shape(text: str) -> Shape:
    return tuple(int(each) for each in text.split(",") if each)


def _operations(code: str) -> tuple[str, ...]:
    """What a line may do value by value; () if it can't be told, or is called by its name."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return ()
    nodes = list(ast.walk(tree))
    operators = {type(each.op) for each in nodes if isinstance(each, ast.BinOp | ast.AugAssign)}
    compares = any(isinstance(each, ast.Compare) for each in nodes)
    if compares or any(isinstance(each, ast.Call) for each in nodes):
        return ()
    return tuple(sorted(_OPERATORS[each] for each in operators if each in _OPERATORS))


def packed(clashes: Sequence[tuple[int, Clash]]) -> Arrays:
    """Two tables, of clashes with the number of the case in which each happened, and of the shapes that met in them."""
    shapes = [(at, shape) for at, (_, clash) in enumerate(clashes) for shape in clash.shapes]
    inner = [clash.inner or _NO_INNER for _, clash in clashes]
    return {
        "clash_case": whole([case for case, _ in clashes]),
        "clash_kind": texts([clash.kind for _, clash in clashes]),
        "clash_inner": np.array(inner, dtype="<i8").reshape(-1, 2),
        "clash_operations": texts([" ".join(clash.operations) for _, clash in clashes]),
        "clash_of_shape": whole([at for at, _ in shapes]),
        "clash_shape": shapes_of([shape for _, shape in shapes]),
    }


def unpacked(arrays: Arrays) -> dict[int, Clash]:
    """What `packed` made: the clashes, by the number of their case."""
    cases = arrays["clash_case"].tolist()
    shapes = grouped(each_shape(arrays["clash_shape"]), arrays["clash_of_shape"], len(cases))
    inner = [() if each == _NO_INNER else each for each in map(tuple, arrays["clash_inner"].tolist())]
    operations = [tuple(each.split()) for each in arrays["clash_operations"].tolist()]
    clashes = map(Clash, arrays["clash_kind"].tolist(), map(tuple, shapes), inner, operations)
    return dict(zip(cases, clashes, strict=True))
