"""The result and the derivative of each kind of operation, as formulas: data for `recompute` and `pullback`.

To support another elementwise function, add an entry here; a new kind of operation also needs a branch in both of them.
This module never judges a script; it reads only the arguments and options of an operation.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.operations import Unknown, value_of

PRODUCTS = frozenset({"dot", "MatMult", "inner", "outer", "einsum", "multiply.outer", "tensordot", "vdot"})
# Those that add up products.
SUMMED = PRODUCTS - {"outer", "multiply.outer"}
# Products of arrays, or of single numbers.
TIMES = PRODUCTS | {"Mult"}
SUMS = frozenset({"sum", "mean", "average", "add.reduce"})
REDUCTIONS = SUMS | {"max", "min", "amax", "amin"}


def _sigmoid(x: Array) -> Array:
    return 0.5 * (1 + np.tanh(0.5 * x))


# Elementwise functions of one argument x: the function, and its derivative from x and the result o.
ELEMENTWISE: dict[str, tuple[Callable[[Array], Any], Callable[[Array, Array], Any]]] = {
    "USub": (np.negative, lambda x, o: -np.ones_like(x)),
    "exp": (np.exp, lambda x, o: o),
    "expm1": (np.expm1, lambda x, o: o + 1),
    "log": (np.log, lambda x, o: 1 / x),
    "log1p": (np.log1p, lambda x, o: 1 / (1 + x)),
    "sqrt": (np.sqrt, lambda x, o: 0.5 / o),
    "tanh": (np.tanh, lambda x, o: 1 - o * o),
    "sinh": (np.sinh, lambda x, o: np.cosh(x)),
    "cosh": (np.cosh, lambda x, o: np.sinh(x)),
    "sin": (np.sin, lambda x, o: np.cos(x)),
    "cos": (np.cos, lambda x, o: -np.sin(x)),
    "arctan": (np.arctan, lambda x, o: 1 / (1 + x * x)),
    "atan": (np.arctan, lambda x, o: 1 / (1 + x * x)),
    "expit": (_sigmoid, lambda x, o: o * (1 - o)),
    "square": (np.square, lambda x, o: 2 * x),
    "reciprocal": (np.reciprocal, lambda x, o: -o * o),
    "abs": (np.abs, lambda x, o: np.sign(x)),
    "absolute": (np.abs, lambda x, o: np.sign(x)),
    "fabs": (np.abs, lambda x, o: np.sign(x)),
    "exp2": (np.exp2, lambda x, o: o * math.log(2)),
}
# Elementwise functions of two arguments: the function, and its derivatives by a and by b from a, b and the result o.
BINARY: dict[str, tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any]]] = {
    "Add": (np.add, lambda a, b, o: 1.0, lambda a, b, o: 1.0),
    "Sub": (np.subtract, lambda a, b, o: 1.0, lambda a, b, o: -1.0),
    "Mult": (np.multiply, lambda a, b, o: b, lambda a, b, o: a),
    "Div": (np.divide, lambda a, b, o: 1 / b, lambda a, b, o: -a / (b * b)),
    "Pow": (np.power, lambda a, b, o: b * np.power(a, b - 1), lambda a, b, o: o * np.log(np.where(a > 0, a, 1))),
    "maximum": (np.maximum, lambda a, b, o: a >= b, lambda a, b, o: b > a),
    "minimum": (np.minimum, lambda a, b, o: a <= b, lambda a, b, o: b < a),
    "fmax": (np.fmax, lambda a, b, o: a >= b, lambda a, b, o: b > a),
    "fmin": (np.fmin, lambda a, b, o: a <= b, lambda a, b, o: b < a),
    "logaddexp": (np.logaddexp, lambda a, b, o: np.exp(a - o), lambda a, b, o: np.exp(b - o)),
}
# Operations whose derivative is 0 everywhere.
FLAT = {
    *("Lt", "LtE", "Gt", "GtE", "Eq", "NotEq", "sign", "round", "rint", "floor", "ceil", "around", "argmax", "argmin"),
    *("greater", "less", "greater_equal", "less_equal", "equal", "not_equal", "int", "zeros_like", "ones_like"),
    *("empty", "empty_like", "zeros", "ones", "full", "eye", "identity", "arange", "linspace", "shape", "size", "len"),
    *(
        "heaviside",
        "bool",
        "trunc",
        "isclose",
        "FloorDiv",
        "int64",
        "int32",
        "isnan",
        "any",
        "all",
        "signbit",
        "full_like",
    ),
}


def axis_of(name: str, given: list[Any], options: Mapping[str, Any]) -> tuple[Any, bool]:
    """The axes of a reduction, and whether it keeps them."""
    axis = options.get("axis", given[1] if len(given) > 1 else (0 if name == "add.reduce" else None))
    return axis, bool(options.get("keepdims", False))


def subscripts_of(name: str, given: list[Any], options: Mapping[str, Any]) -> tuple[list[str], str]:
    """The letters of each array's axes and of the result's, as np.einsum has them, of an einsum or a tensordot.

    Raises Unknown where an array has one letter twice, or axes without a letter.
    """
    if name == "tensordot":
        return _of_tensordot(given, options)
    text = str(given[0]).replace(" ", "")
    inputs, arrow, output = text.partition("->")
    names = inputs.split(",")
    if "." in text or any(len(set(each)) != len(each) for each in names):
        raise Unknown(name)
    letters = inputs.replace(",", "")
    return names, output if arrow else "".join(sorted(each for each in set(letters) if letters.count(each) == 1))


def _of_tensordot(given: list[Any], options: Mapping[str, Any]) -> tuple[list[str], str]:
    first, second = np.ndim(given[0]), np.ndim(given[1])
    left, right = summed_axes(given, options, first)
    a, b = [chr(97 + at) for at in range(first)], [chr(65 + at) for at in range(second)]
    for at, other in zip(left, right, strict=True):
        b[other] = a[at]
    summed = {a[at] for at in left}
    return ["".join(a), "".join(b)], "".join(each for each in (*a, *b) if each not in summed)


def summed_axes(given: list[Any], options: Mapping[str, Any], first: int) -> tuple[list[int], list[int]]:
    """The axes of both arrays of a tensordot over which it sums; the first array has `first` of them."""
    axes = given[2] if len(given) > 2 else options.get("axes", 2)
    if np.ndim(axes) == 0:
        return list(range(first - int(axes), first)), list(range(int(axes)))
    left, right = (np.ravel(each).astype(int).tolist() for each in axes)
    return left, right


def ends_of(given: list[Any], operation: Operation, evidence: Evidence) -> tuple[Any, Any]:
    """The lower and the upper limit of a clip."""
    options = {key: value_of(evidence, each) for key, each in operation.options.items()}
    low = given[1] if len(given) > 1 else options.get("a_min", options.get("min"))
    high = given[2] if len(given) > 2 else options.get("a_max", options.get("max"))
    return low, high
