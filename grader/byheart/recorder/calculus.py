"""Every operation that byheart understands, a row each: its kind, how it is computed, and its slopes backwards.

Whatever asks for a kind of operation asks this table, so a new spelling is a new row and nothing else. The names are
those that are recorded, without the module before them; several that are the same share a row. What the arguments
beside the numbers mean (an axis, a subscript, a limit) is read in `reading`: `moves`, `recompute` and `pullback`. Only
NumPy is used here, and nothing of a script is run.
"""

import math
import operator
from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

# copied     the same numbers at the same places
# moved      the same numbers at other places
# straight   number by number: a line, in each operand
# kinked     number by number: lines that meet in a corner
# curved     number by number: any other slope
# flat       number by number: the slope is 0 wherever there is one
# compared   a flat one that says whether something is so
# made       from the shape of its argument, or from nothing: no number of it counts
# product    linear in each of two operands
# reduced    many numbers to one
# opaque     it can be computed again; its slopes, if it has some, are one function, as a product's
Kind = Literal[
    "copied", "moved", "straight", "kinked", "curved", "flat", "compared", "made", "product", "reduced", "opaque"
]


class Row(NamedTuple):
    """An operation. `slopes` has one for each operand, from the operands and the result.

    A product's are one function, from the operands and the adjoint of the result to those of the operands. Without a
    way to compute it, its recorded result is what there is.
    """

    kind: Kind
    does: Callable[..., Any] | None = None
    slopes: tuple[Callable[..., Any], ...] = ()


def _sigmoid(x: Array) -> Array:
    return 0.5 * (1 + np.tanh(0.5 * x))


def _asarray(a: Any, *_: Any, **options: Any) -> Array:
    array = np.asarray(a)
    return array.reshape((1,) * (options.get("ndmin", 0) - array.ndim) + array.shape)


def _table(a: Any, *_: Any, **__: Any) -> Array:
    return np.atleast_2d(np.asarray(a))


def _in_row(a: Any, order: Any = "C") -> Array:
    return np.ravel(a, _order(order))


def _reshaped(a: Any, *shape: Any, order: Any = "C") -> Array:
    if isinstance(shape[-1], str):
        return _reshaped(a, *shape[:-1], order=shape[-1])
    return np.reshape(np.asarray(a), shape[0] if len(shape) == 1 else shape, order=_order(order))


def _order(order: Any) -> Any:
    """By rows or by columns; any other order hangs on where the numbers lie in the memory."""
    if order not in ("C", "F"):
        raise ValueError("an order that isn't recorded")
    return order


def _axes(does: Callable[..., Any]) -> Callable[..., Any]:
    """A function that takes axes in a row, or one after the other as a method does."""
    return lambda a, *axes, **k: does(a, *(axes if len(axes) < 2 else (axes,)), **k)


def unbroadcast(adjoint: Any, shape: tuple[int, ...]) -> Array:
    """An adjoint, summed over the axes along which its argument was broadcast."""
    adjoint = np.asarray(adjoint, dtype=float)
    if adjoint.shape == shape:
        return np.asarray(adjoint)
    while adjoint.ndim > len(shape):
        adjoint = adjoint.sum(axis=0)
    for axis, length in enumerate(shape):
        if length == 1 and adjoint.shape[axis] != 1:
            adjoint = adjoint.sum(axis=axis, keepdims=True)
    return np.broadcast_to(adjoint, shape)


def _put_at(does: np.ufunc) -> Callable[..., Any]:
    """What an array becomes of which some places are changed one after the other, a place perhaps several times."""

    def changed(whole: Array, places: Any, *values: Array) -> Array:
        made = np.array(whole, dtype=float)
        does.at(made, places, *values)
        return made

    return changed


def _back_put_at(sign: int) -> Callable[..., Any]:
    """To the array, and to what was added at its places, from the adjoint of the result."""
    return lambda whole, places, values, adjoint: (adjoint, 0, unbroadcast(sign * adjoint[places], np.shape(values)))


Pair = tuple[Array, Array]


def _back_outer(a: Array, b: Array, adjoint: Array) -> Pair:
    table = adjoint.reshape(a.size, b.size)
    return (table @ b.ravel()).reshape(a.shape), (a.ravel() @ table).reshape(b.shape)


def _back_flat(a: Array, b: Array, adjoint: Array) -> Pair:
    return (adjoint * b.ravel()).reshape(a.shape), (adjoint * a.ravel()).reshape(b.shape)


def _back_product(a: Array, b: Array, adjoint: Array) -> Pair:
    """Of `a @ b` where both have two axes at most."""
    if a.ndim == 0 or b.ndim == 0:
        return unbroadcast(adjoint * b, a.shape), unbroadcast(adjoint * a, b.shape)
    if a.ndim == b.ndim == 1:
        return _back_flat(a, b, adjoint)
    if a.ndim > 2 or b.ndim > 2:
        raise ValueError("more than two axes")
    rows, columns = np.atleast_2d(a), b.reshape(-1, 1) if b.ndim == 1 else b
    table = adjoint.reshape(rows.shape[0], columns.shape[1])
    return (table @ columns.T).reshape(a.shape), (rows.T @ table).reshape(b.shape)


def _back_matmul(a: Array, b: Array, adjoint: Array) -> Pair:
    if 0 < a.ndim <= 2 and 0 < b.ndim <= 2:
        return _back_product(a, b, adjoint)
    if b.ndim == 1:  # a column beside a stack of matrices
        to_a, to_b = _back_matmul(a, b[:, None], adjoint[..., None])
        return to_a, to_b[:, 0]
    if a.ndim == 1:
        to_a, to_b = _back_matmul(a[None, :], b, adjoint[..., None, :])
        return to_a[0], to_b
    to_a = unbroadcast(adjoint @ np.swapaxes(b, -1, -2), a.shape)
    return to_a, unbroadcast(np.swapaxes(a, -1, -2) @ adjoint, b.shape)


def _back_inner(a: Array, b: Array, adjoint: Array) -> Pair:
    to_a, to_b = _back_product(a, b.T, adjoint)
    return to_a, to_b.T


def _rows() -> Iterator[tuple[str, Row]]:
    """The names of each row, and the row."""
    first, second = (lambda a, b, o: a >= b), (lambda a, b, o: b > a)
    lower, upper = (lambda a, b, o: a <= b), (lambda a, b, o: b < a)
    one = lambda *_: 1.0  # noqa: E731

    yield "array asarray asanyarray ascontiguousarray", Row("copied", _asarray)
    yield "copy astype", Row("copied", lambda a, *_, **k: np.array(a))
    yield "float float64 float32 float16 UAdd real A changed", Row("copied", lambda a: np.asarray(a))
    yield "matrix asmatrix mat", Row("copied", _table)
    yield "view set part", Row("moved")  # where to is in an argument of its own
    yield "T H", Row("moved", lambda a: a.T)
    yield "mT", Row("moved", lambda a: np.swapaxes(a, -1, -2))
    yield "item", Row("moved", lambda a, index=(): a[index])
    yield "transpose", Row("moved", _axes(np.transpose))
    yield "reshape", Row("moved", _reshaped)
    yield "ravel flatten A1", Row("moved", _in_row)
    yield "CClass", Row("moved", lambda index: np.c_[index])
    yield "RClass", Row("moved", lambda index: np.r_[index])
    yield "row_stack", Row("moved", np.vstack)
    yield "sliding_window_view", Row("moved", np.lib.stride_tricks.sliding_window_view)
    for name in (
        *("squeeze", "expand_dims", "atleast_1d", "atleast_2d", "concatenate", "hstack", "vstack", "column_stack"),
        *("stack", "append", "insert", "delete", "tile", "repeat", "broadcast_to", "swapaxes", "flip", "flipud"),
        *("fliplr", "roll", "take", "moveaxis"),
    ):
        yield name, Row("moved", getattr(np, name))

    yield "Add", Row("straight", np.add, (one, one))
    yield "Sub", Row("straight", np.subtract, (one, lambda a, b, o: -1.0))
    yield "USub", Row("straight", np.negative, (lambda x, o: -np.ones_like(x),))
    yield "abs absolute fabs", Row("kinked", np.abs, (lambda x, o: np.sign(x),))
    yield "maximum", Row("kinked", np.maximum, (first, second))
    yield "minimum", Row("kinked", np.minimum, (lower, upper))
    yield "fmax", Row("kinked", np.fmax, (first, second))
    yield "fmin", Row("kinked", np.fmin, (lower, upper))
    yield "where clip copysign nan_to_num", Row("kinked")  # chosen by an argument of its own

    yield "Mult", Row("product", np.multiply, (lambda a, b, o: b, lambda a, b, o: a))
    yield "Div", Row("curved", np.divide, (lambda a, b, o: 1 / b, lambda a, b, o: -a / (b * b)))
    yield "Pow", Row("curved", np.power, (_by_base, lambda a, b, o: o * np.log(np.where(a > 0, a, 1))))
    yield "logaddexp", Row("curved", np.logaddexp, (lambda a, b, o: np.exp(a - o), lambda a, b, o: np.exp(b - o)))
    yield "exp", Row("curved", np.exp, (lambda x, o: o,))
    yield "exp2", Row("curved", np.exp2, (lambda x, o: o * math.log(2),))
    yield "expm1", Row("curved", np.expm1, (lambda x, o: o + 1,))
    yield "log", Row("curved", np.log, (lambda x, o: 1 / x,))
    yield "log1p", Row("curved", np.log1p, (lambda x, o: 1 / (1 + x),))
    yield "sqrt", Row("curved", np.sqrt, (lambda x, o: 0.5 / o,))
    yield "square", Row("curved", np.square, (lambda x, o: 2 * x,))
    yield "reciprocal", Row("curved", np.reciprocal, (lambda x, o: -o * o,))
    yield "tanh", Row("curved", np.tanh, (lambda x, o: 1 - o * o,))
    yield "sinh", Row("curved", np.sinh, (lambda x, o: np.cosh(x),))
    yield "cosh", Row("curved", np.cosh, (lambda x, o: np.sinh(x),))
    yield "sin", Row("curved", np.sin, (lambda x, o: np.cos(x),))
    yield "cos", Row("curved", np.cos, (lambda x, o: -np.sin(x),))
    yield "arctan atan", Row("curved", np.arctan, (lambda x, o: 1 / (1 + x * x),))
    yield "arctanh atanh", Row("curved", np.arctanh, (lambda x, o: 1 / (1 - x * x),))
    yield "arcsinh asinh", Row("curved", np.arcsinh, (lambda x, o: 1 / np.sqrt(1 + x * x),))
    yield "tan", Row("curved", np.tan, (lambda x, o: 1 + o * o,))
    yield "log2", Row("curved", np.log2, (lambda x, o: 1 / (x * math.log(2)),))
    yield "log10", Row("curved", np.log10, (lambda x, o: 1 / (x * math.log(10)),))
    yield "cbrt", Row("curved", np.cbrt, (lambda x, o: o / (3 * x),))
    yield "expit", Row("curved", _sigmoid, (lambda x, o: o * (1 - o),))

    yield "Lt less", Row("compared", np.less)
    yield "LtE less_equal", Row("compared", np.less_equal)
    yield "Gt greater", Row("compared", np.greater)
    yield "GtE greater_equal", Row("compared", np.greater_equal)
    yield "Eq equal", Row("compared", np.equal)
    yield "NotEq not_equal", Row("compared", np.not_equal)
    yield "Invert", Row("compared", np.logical_not)
    yield "BitAnd", Row("compared", np.logical_and)
    yield "BitOr", Row("compared", np.logical_or)
    yield "sign", Row("flat", np.sign)
    yield "heaviside", Row("flat", np.heaviside)
    yield "FloorDiv floor_divide", Row("flat", np.floor_divide)
    yield "int int64 int32 fix trunc", Row("flat", np.trunc)
    yield "round around", Row("flat", np.round)
    for name in ("rint", "floor", "ceil"):
        yield name, Row("flat", getattr(np, name))
    yield "signbit bool isclose isnan", Row("flat")
    yield "zeros_like ones_like empty_like full_like empty zeros ones full eye identity", Row("made")
    yield "arange linspace shape size len", Row("made")
    for name in ("argmax", "argmin", "any", "all"):
        yield name, Row("made", getattr(np, name))

    yield "dot", Row("product", np.dot, (_back_product,))
    yield "MatMult", Row("product", np.matmul, (_back_matmul,))
    yield "inner", Row("product", np.inner, (_back_inner,))
    yield "vdot", Row("product", np.vdot, (_back_flat,))
    yield "outer", Row("product", np.outer, (_back_outer,))
    yield "multiply.outer", Row("product", np.multiply.outer, (_back_outer,))
    yield "einsum tensordot", Row("product")  # of axes that are written in an argument
    yield "sum add.reduce", Row("reduced", np.sum)
    yield "mean average", Row("reduced", np.mean)
    yield "max amax", Row("reduced", np.max)
    yield "min amin", Row("reduced", np.min)
    yield "var", Row("reduced", np.var)
    yield "std", Row("reduced", np.std)

    for name in (
        *("sort", "cumsum", "cumprod", "prod", "diff", "polyval", "median", "ptp", "percentile", "quantile"),
        *("count_nonzero", "kron", "cross", "convolve", "correlate", "diag", "trace", "tril", "triu", "gradient"),
        *("multiply.reduce", "multiply.accumulate", "add.accumulate", "linalg.norm", "linalg.multi_dot", "nansum"),
        *("nanmean", "trapezoid", "argsort"),  # and none that looks something up: a table of slopes isn't their formula
    ):
        yield name, Row("opaque", operator.attrgetter(name)(np))
    for name, sign in (("add", 1), ("subtract", -1)):
        yield f"{name}.at", Row("opaque", _put_at(getattr(np, name)), (_back_put_at(sign),))


def _by_base(a: Array, b: Array, o: Array) -> Any:
    return b * np.power(a, b - 1)


OPERATIONS: dict[str, Row] = {name: row for names, row in _rows() for name in names.split()}


def named(*kinds: Kind) -> frozenset[str]:
    """The names of all operations of these kinds."""
    return frozenset(name for name, row in OPERATIONS.items() if row.kind in kinds)


COPIED = named("copied")
MOVED = named("copied", "moved")
FLAT = named("flat", "compared", "made")
MADE = named("made")
# Number by number, and no straight line.
BENT = named("kinked", "curved", "flat", "compared")
BY_NUMBER = BENT | named("straight") | {"Mult"}
# Products of arrays; those that add up products; and products of single numbers as well.
PRODUCTS = named("product") - {"Mult"}
SUMMED = PRODUCTS - {"outer", "multiply.outer"}
TIMES = named("product")
REDUCED = named("reduced")
SUMS = frozenset(name for name in REDUCED if OPERATIONS[name].does in (np.sum, np.mean))
ADDING = SUMS | {"Add"}
COMPARED = {name: row.does for name, row in OPERATIONS.items() if row.kind == "compared"}
OPAQUE = named("opaque")
