"""What each operation that a script may use computes, and its derivative, backwards.

Everything is computed from the values that were noted. An operation that isn't known here, or that didn't give what it
should have given, is Unknown: nothing is concluded through it.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from grader.trace.evidence import Array, Evidence, Operation

Pulled = Iterator[tuple[int, Array]]

_ROUNDING, _SINGLE_ROUNDING, _CANCELLED = 1e-9, 1e-4, 1e-4
_MOST_ELEMENTS = 1 << 20


class Unknown(Exception):
    """An operation of which nothing can be said. Its text names it."""


class Different(Unknown):
    """An operation that didn't give what it should have given."""


def _sigmoid(x: Array) -> Array:
    return 0.5 * (1 + np.tanh(0.5 * x))


# Of one argument, value by value: what it gives, and its slope, of the argument and the result.
_ELEMENTWISE: dict[str, tuple[Callable[[Array], Any], Callable[[Array, Array], Any]]] = {
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
# Steps: whatever goes in, a little more of it changes nothing.
_FLAT = {
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
_GROWING = {"tile", "repeat", "broadcast_to"}
# They move values about and change none: looked at by moving numbers of places instead.
_MOVES: dict[str, Callable[..., Any]] = {
    "T": lambda a: a.T,
    "mT": lambda a: np.swapaxes(a, -1, -2),
    "A": np.asarray,
    "A1": np.ravel,
    "real": np.asarray,
    "H": lambda a: a.T,
    "item": lambda a, index=(): a[index],
    "transpose": lambda a, *axes, **k: np.transpose(a, *(axes if len(axes) < 2 else (axes,)), **k),
    "reshape": lambda a, *shape, **k: np.reshape(a, *(shape if len(shape) < 2 else (shape,))),
    "ravel": lambda a, *_: np.ravel(a),
    "flatten": lambda a, *_: np.ravel(a),
    "squeeze": np.squeeze,
    "expand_dims": np.expand_dims,
    "atleast_1d": np.atleast_1d,
    "atleast_2d": np.atleast_2d,
    "array": lambda a, *_, **k: _at_least(np.asarray(a), k.get("ndmin", 0)),
    "asarray": lambda a, *_, **k: np.asarray(a),
    "asanyarray": lambda a, *_, **k: np.asarray(a),
    "ascontiguousarray": lambda a, *_, **k: np.asarray(a),
    "matrix": lambda a, *_, **k: np.atleast_2d(np.asarray(a)),
    "asmatrix": lambda a, *_, **k: np.atleast_2d(np.asarray(a)),
    "mat": lambda a, *_, **k: np.atleast_2d(np.asarray(a)),
    "copy": lambda a, *_, **k: np.array(a),
    "astype": lambda a, *_, **k: np.array(a),
    "float": np.asarray,
    "float64": np.asarray,
    "float32": np.asarray,
    "float16": np.asarray,
    "UAdd": np.asarray,
    "concatenate": np.concatenate,
    "hstack": np.hstack,
    "vstack": np.vstack,
    "row_stack": np.vstack,
    "column_stack": np.column_stack,
    "stack": np.stack,
    "append": np.append,
    "insert": np.insert,
    "delete": np.delete,
    "tile": np.tile,
    "repeat": np.repeat,
    "broadcast_to": np.broadcast_to,
    "CClass": lambda index: np.c_[index],
    "RClass": lambda index: np.r_[index],
    "swapaxes": np.swapaxes,
    "flip": np.flip,
    "flipud": np.flipud,
    "fliplr": np.fliplr,
    "roll": np.roll,
    "take": np.take,
    "moveaxis": np.moveaxis,
    "view": lambda a, place: _viewed(a, place),
    "changed": lambda a: a,
}


def plain(name: str) -> str:
    """An operation's name without where it is from."""
    head, _, tail = name.partition(".")
    return tail if head in ("np", "a", "math", "py") and tail else name


def moves(operation: Operation) -> bool:
    """Whether it only moves values about."""
    name = plain(operation.name)
    return name in _MOVES or operation.name in ("set", "part")


def recomputed(evidence: Evidence, operation: Operation) -> Array:
    """What this operation gives, computed here from its arguments. Raises Unknown."""
    with np.errstate(all="ignore"):
        try:
            _refuse_large(evidence, operation)
            return np.asarray(_compute(evidence, operation), dtype=np.float64)
        except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError) as problem:
            raise Unknown(f"{plain(operation.name)} ({problem})") from None


def _refuse_large(evidence: Evidence, operation: Operation) -> None:
    """Compute nothing that is larger than what was noted could be."""
    sizes = [evidence.values[each].size for each in operation.references()]
    numbers = [each[1] for each in _numbers_in(operation.arguments[1:])]
    name = plain(operation.name)
    product = math.prod(max(size, 1) for size in sizes[:2])
    if name in _GROWING:
        product = max(sizes, default=1) * math.prod(max(abs(number), 1) for number in numbers)
    if name not in _MOVES or name in _GROWING:
        many = name == "einsum" and len(sizes) > 2 and math.prod(max(size, 1) for size in sizes) > _MOST_ELEMENTS**2
        if product > 16 * _MOST_ELEMENTS or many:
            raise Unknown(f"{name} (too large)")


def _numbers_in(arguments: Any) -> Iterator[Any]:
    for each in arguments:
        if type(each) is list and each[0] in ("l", "t"):
            yield from _numbers_in(each[1])
        elif type(each) is list and each[0] == "c" and type(each[1]) is int:
            yield each


def checked(evidence: Evidence, operation: Operation) -> None:
    """Raise Unknown unless this operation gave what it should have given."""
    noted = evidence.values[operation.result]
    here = recomputed(evidence, operation)
    if here.shape != noted.shape:
        raise Different(f"{plain(operation.name)} (of another shape)")
    single = "s" in {evidence.kinds[each] for each in (*operation.references(), operation.result)}
    rounding = _SINGLE_ROUNDING if single else _ROUNDING
    size = max(_size(noted), _CANCELLED * _size_of_operands(evidence, operation))
    if not np.allclose(here, noted, rtol=rounding, atol=rounding * max(size, 1e-30), equal_nan=True):
        raise Different(f"{plain(operation.name)} (it gave something else)")


def _size(values: Array) -> float:
    return float(np.max(np.abs(values), initial=0, where=np.isfinite(values)))


def _size_of_operands(evidence: Evidence, operation: Operation) -> float:
    """How large the terms are that were added up: where they cancel, only that many digits are sure."""
    sizes = [_size(evidence.values[each]) for each in operation.references()]
    if plain(operation.name) in ("dot", "MatMult", "einsum", "inner", "tensordot", "vdot"):
        return math.prod(sizes[:3])
    return max(sizes, default=0.0)


def pulled(evidence: Evidence, operation: Operation, adjoint: Array) -> Pulled:
    """How much each argument matters, where the result matters by `adjoint` (of the result's shape). Raises Unknown."""
    with np.errstate(all="ignore"):
        try:
            yield from _pull(evidence, operation, adjoint)
        except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError) as problem:
            raise Unknown(f"{plain(operation.name)} ({problem})") from None


def _values(evidence: Evidence, operation: Operation) -> list[Any]:
    return [_plain_value(evidence, each) for each in operation.arguments]


def _plain_value(evidence: Evidence, argument: Any) -> Any:
    """An argument as a Python or NumPy value."""
    if type(argument) is int:
        value = evidence.values[argument]
        kind = evidence.kinds[argument]
        if kind == "?":
            raise Unknown("a value that isn't noted")
        return value.astype(bool) if kind == "b" else value.astype(np.int64) if kind in "iu" else value
    kind = argument[0]
    if kind == "c":
        return argument[1]
    if kind == "l":
        return [_plain_value(evidence, each) for each in argument[1]]
    if kind == "t":
        return tuple(_plain_value(evidence, each) for each in argument[1])
    if kind == "s":
        return slice(*(_whole(_plain_value(evidence, each)) for each in argument[1]))
    if kind == ".":
        return Ellipsis
    if kind == "v":
        return argument[1]
    if kind == "f":
        return None
    raise Unknown("something that isn't noted")


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, np.ndarray) and value.ndim == 0 else value


def _options(evidence: Evidence, operation: Operation) -> dict[str, Any]:
    kept = {key: _plain_value(evidence, each) for key, each in operation.options.items() if each[:1] != ["f"]}
    return {key: value for key, value in kept.items() if key in ("axis", "keepdims", "ndmin", "axes")}


def _compute(evidence: Evidence, operation: Operation) -> Any:
    name = plain(operation.name)
    if operation.name in ("set", "part") or name in _MOVES:
        places, values = _moved(evidence, operation)
        return np.concatenate([values, [0.0]])[places]
    given = _values(evidence, operation)
    options = _options(evidence, operation)
    if name in _ELEMENTWISE:
        return _ELEMENTWISE[name][0](np.asarray(given[0], dtype=np.float64))
    if name in _BINARY:
        return _BINARY[name][0](*(np.asarray(each, dtype=np.float64) for each in given[:2]))
    if name in ("dot", "MatMult", "inner", "outer", "einsum", "vdot", "multiply.outer", "tensordot"):
        return _product(name, given, options)
    if name in ("sum", "mean", "average", "add.reduce", "max", "min", "amax", "amin"):
        return _reduced(name, given, options)
    if name == "where":
        return np.where(*given)
    if name == "clip":
        return np.clip(np.asarray(given[0], dtype=float), *_ends(given, operation, evidence))
    if name in _FLAT:
        return evidence.values[operation.result]
    raise Unknown(name)


def _ends(given: list[Any], operation: Operation, evidence: Evidence) -> tuple[Any, Any]:
    options = {key: _plain_value(evidence, each) for key, each in operation.options.items()}
    low = given[1] if len(given) > 1 else options.get("a_min", options.get("min"))
    high = given[2] if len(given) > 2 else options.get("a_max", options.get("max"))
    return low, high


_BINARY: dict[str, tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any]]] = {
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


def _product(name: str, given: list[Any], options: Mapping[str, Any]) -> Any:
    if name == "einsum":
        return np.einsum(given[0], *(np.asarray(each, dtype=float) for each in given[1:]))
    a, b = (np.asarray(each, dtype=float) for each in given[:2])
    if name == "dot":
        return np.dot(a, b)
    if name == "MatMult":
        return np.matmul(a, b)
    if name == "inner":
        return np.inner(a, b)
    if name == "vdot":
        return np.vdot(a, b)
    if name == "tensordot":
        axes = given[2] if len(given) > 2 else options.get("axes", 2)
        if axes != 1:
            raise Unknown("tensordot")
        return np.tensordot(a, b, 1)
    return np.multiply.outer(a, b) if name == "multiply.outer" else np.outer(a, b)


def _reduced(name: str, given: list[Any], options: Mapping[str, Any]) -> Any:
    if isinstance(given[0], list | tuple) and not options and name in ("sum", "max", "min"):
        start = given[1] if name == "sum" and len(given) > 1 else 0
        return sum(given[0], start) if name == "sum" else max(given[0]) if name == "max" else min(given[0])
    if name in ("max", "min") and len(given) > 1 and not isinstance(given[1], int):
        return (np.maximum if name == "max" else np.minimum)(given[0], given[1])
    if name in ("max", "min") and len(given) == 2 and np.ndim(given[0]) == 0:
        return max(given[:2]) if name == "max" else min(given[:2])
    axis, keepdims = _axis(name, given, options)
    does: Any = {"sum": np.sum, "add.reduce": np.sum, "mean": np.mean, "average": np.mean, "max": np.max}.get(
        name, {"amax": np.max, "min": np.min, "amin": np.min}.get(name)
    )
    return does(np.asarray(given[0], dtype=float), axis=axis, keepdims=keepdims)


def _axis(name: str, given: list[Any], options: Mapping[str, Any]) -> tuple[Any, bool]:
    axis = options.get("axis", given[1] if len(given) > 1 else (0 if name == "add.reduce" else None))
    return axis, bool(options.get("keepdims", False))


# Backwards ------------------------------------------------------------------------------------------------------------


def _pull(evidence: Evidence, operation: Operation, adjoint: Array) -> Pulled:
    name = plain(operation.name)
    if name in _FLAT:
        return
    if operation.name in ("set", "part") or name in _MOVES:
        yield from _pull_moved(evidence, operation, adjoint)
        return
    given = _values(evidence, operation)
    options = _options(evidence, operation)
    out = evidence.values[operation.result]
    if name in _ELEMENTWISE:
        x = np.asarray(given[0], dtype=float)
        yield from _to(operation.arguments[0], adjoint * _ELEMENTWISE[name][1](x, out))
    elif name in ("dot", "MatMult", "inner", "outer", "vdot", "multiply.outer", "einsum", "tensordot"):
        yield from _pull_product(name, operation, given, adjoint)
    elif name in _BINARY or (
        name in ("max", "min") and len(given) == 2 and np.ndim(given[1]) == np.ndim(given[0]) == 0
    ):
        name = {"max": "maximum", "min": "minimum"}.get(name, name)
        a, b = (np.asarray(each, dtype=float) for each in given[:2])
        for place, value in enumerate((a, b)):
            if type(operation.arguments[place]) is int:
                slope = _BINARY[name][1 + place](a, b, out)
                yield from _to(operation.arguments[place], _unbroadcast(adjoint * slope, value.shape))
    elif name in ("sum", "mean", "average", "add.reduce", "max", "min", "amax", "amin"):
        yield from _pull_reduced(name, operation, given, options, adjoint, out)
    elif name == "where":
        chosen = np.asarray(given[0], dtype=bool)
        for place, mask in ((1, chosen), (2, ~chosen)):
            shape = np.shape(given[place])
            yield from _to(operation.arguments[place], _unbroadcast(np.where(mask, adjoint, 0.0), shape))
    elif name == "clip":
        x = np.asarray(given[0], dtype=float)
        low, high = _ends(given, operation, evidence)
        within = (x >= (-np.inf if low is None else low)) & (x <= (np.inf if high is None else high))
        yield from _to(operation.arguments[0], adjoint * within)
    else:
        raise Unknown(name)


def _to(argument: Any, adjoint: Array) -> Pulled:
    if type(argument) is int:
        yield argument, np.asarray(adjoint, dtype=float)


def _unbroadcast(adjoint: Any, shape: tuple[int, ...]) -> Array:
    """Sum an adjoint over the axes along which its argument was repeated."""
    adjoint = np.asarray(adjoint, dtype=float)
    while adjoint.ndim > len(shape):
        adjoint = adjoint.sum(axis=0)
    for axis, length in enumerate(shape):
        if length == 1 and adjoint.shape[axis] != 1:
            adjoint = adjoint.sum(axis=axis, keepdims=True)
    return np.broadcast_to(adjoint, shape)


def _pull_product(name: str, operation: Operation, given: list[Any], adjoint: Array) -> Pulled:
    if name == "einsum":
        yield from _pull_einsum(operation, given, adjoint)
        return
    a, b = (np.asarray(each, dtype=float) for each in given[:2])
    first, second = operation.arguments[:2]
    if name in ("outer", "multiply.outer"):
        table = adjoint.reshape(a.size, b.size)
        yield from _to(first, (table @ b.ravel()).reshape(a.shape))
        yield from _to(second, (a.ravel() @ table).reshape(b.shape))
    elif a.ndim == 0 or b.ndim == 0:
        yield from _to(first, _unbroadcast(adjoint * b, a.shape))
        yield from _to(second, _unbroadcast(adjoint * a, b.shape))
    elif name == "vdot" or (a.ndim == b.ndim == 1):
        yield from _to(first, (adjoint * b.ravel()).reshape(a.shape))
        yield from _to(second, (adjoint * a.ravel()).reshape(b.shape))
    elif a.ndim <= 2 and b.ndim <= 2:
        if name == "inner":
            b = b.T
        rows, columns = np.atleast_2d(a), b.reshape(-1, 1) if b.ndim == 1 else b
        table = adjoint.reshape(rows.shape[0], columns.shape[1])
        yield from _to(first, (table @ columns.T).reshape(a.shape))
        back = (rows.T @ table).reshape(b.shape)
        yield from _to(second, back.T if name == "inner" else back)
    elif name == "MatMult":
        yield from _to(first, _unbroadcast(adjoint @ np.swapaxes(b, -1, -2), a.shape))
        yield from _to(second, _unbroadcast(np.swapaxes(a, -1, -2) @ adjoint, b.shape))
    else:
        raise Unknown(name)


def _pull_einsum(operation: Operation, given: list[Any], adjoint: Array) -> Pulled:
    text = str(given[0]).replace(" ", "")
    if "->" not in text or "." in text:
        raise Unknown("einsum")
    inputs, output = text.split("->")
    names = inputs.split(",")
    arrays = [np.asarray(each, dtype=float) for each in given[1:]]
    for place, own in enumerate(names):
        others = [name for at, name in enumerate(names) if at != place]
        factors = [array for at, array in enumerate(arrays) if at != place]
        here = "".join(letter for letter in own if letter in output or any(letter in name for name in others))
        if len(set(own)) != len(own):
            raise Unknown("einsum")
        back = np.einsum(f"{','.join([output, *others])}->{here}", adjoint, *factors)
        shape = [back.shape[here.index(letter)] if letter in here else 1 for letter in own]
        yield from _to(operation.arguments[1 + place], np.broadcast_to(back.reshape(shape), arrays[place].shape))


def _pull_reduced(
    name: str, operation: Operation, given: list[Any], options: Mapping[str, Any], adjoint: Array, out: Array
) -> Pulled:
    whole = operation.arguments[0]
    if type(whole) is not int and name in ("sum", "max", "min"):
        for argument, value in zip(whole[1], given[0], strict=True):
            if name != "sum" and not np.all(value == out):
                continue
            yield from _to(argument, _unbroadcast(adjoint, np.shape(value)))
        return
    if type(whole) is not int:
        raise Unknown(name)
    x = np.asarray(given[0], dtype=float)
    axis, keepdims = _axis(name, given, options)
    if name == "sum" and operation.name == "py.sum":
        axis = 0
    if axis is not None and not keepdims:
        adjoint, out = np.expand_dims(adjoint, axis), np.expand_dims(out, axis)
    spread = np.broadcast_to(adjoint, x.shape)
    if name in ("mean", "average"):
        spread = spread * (np.size(out) / x.size)
    elif name in ("max", "amax", "min", "amin"):
        spread = spread * (x == out)
    yield from _to(whole, spread)


# Moves ----------------------------------------------------------------------------------------------------------------


def _at_least(array: Array, axes: int) -> Array:
    return array.reshape((1,) * (axes - array.ndim) + array.shape) if array.ndim < axes else array


def _places(place: Any, whole: Array) -> Array:
    """The places of a view's elements among its owner's, counted in the order of memory."""
    _, offset, shape, strides = place
    size = math.prod(shape)
    if size > _MOST_ELEMENTS or len(shape) != len(strides):
        raise Unknown("view")
    at = np.full(shape, offset, dtype=np.int64)
    for axis, step in enumerate(strides):
        at += step * np.arange(shape[axis]).reshape([-1 if other == axis else 1 for other in range(len(shape))])
    if at.size and (at.min() < 0 or at.max() >= whole.size):
        raise Unknown("view")
    return at


def _viewed(whole: Array, place: Any) -> Array:
    return whole.ravel(order=place[0])[_places(place, whole)]


def _moved(evidence: Evidence, operation: Operation) -> tuple[Array, Array]:
    """For each element of the result, its place among all the arguments' values; and those values in a row."""
    parts: list[Array] = []
    size = 0

    def numbered(argument: Any) -> Any:
        nonlocal size
        value = _plain_value(evidence, argument) if type(argument) is int else argument[1]
        if type(argument) is not int and argument[0] in ("l", "t"):
            made = [numbered(each) for each in argument[1]]
            return made if argument[0] == "l" else tuple(made)
        if type(argument) is not int and not (argument[0] == "c" and isinstance(value, int)):
            raise Unknown(plain(operation.name))
        array = np.asarray(value, dtype=float)
        parts.append(array.ravel())
        places = np.arange(size, size + array.size).reshape(array.shape)
        size += array.size
        return places

    if operation.name == "set":
        whole, index, value = operation.arguments
        result = np.array(numbered(whole))
        result[_plain_value(evidence, index)] = numbered(value)
    elif operation.name == "part":
        whole, part, place = operation.arguments
        owner = np.array(numbered(whole))
        flat = owner.ravel(order=place[1][0])
        flat[_places(place[1], owner)] = numbered(part)
        result = flat.reshape(owner.shape, order=place[1][0])
    else:
        name = plain(operation.name)
        first, rest = operation.arguments[:1], operation.arguments[1:]
        if name in ("append", "insert"):
            values = {1} if name == "append" else {2}
            moved = [
                numbered(each) if at == 0 or at in values else _plain_value(evidence, each)
                for at, each in enumerate(operation.arguments)
            ]
            result = _MOVES[name](*moved, **_options(evidence, operation))
        else:
            own = [numbered(each) for each in first]
            others = [_plain_value(evidence, each) for each in rest]
            result = _MOVES[name](*own, *others, **_options(evidence, operation))
    return np.asarray(result), np.concatenate(parts) if parts else np.zeros(0)


def _pull_moved(evidence: Evidence, operation: Operation, adjoint: Array) -> Pulled:
    places, values = _moved(evidence, operation)
    gathered = np.zeros(values.size)
    np.add.at(gathered, np.asarray(places).ravel(), np.broadcast_to(adjoint, np.shape(places)).ravel())
    at = 0
    for argument in _in_order(operation):
        size = evidence.values[argument].size if type(argument) is int else 1
        yield from (
            _to(argument, gathered[at : at + size].reshape(evidence.values[argument].shape))
            if type(argument) is int
            else ()
        )
        at += size


def _in_order(operation: Operation) -> Iterator[Any]:
    """The arguments whose values are moved, in the order in which they are numbered."""
    name = plain(operation.name)
    if operation.name == "set":
        kept: tuple[Any, ...] = (operation.arguments[0], operation.arguments[2])
    elif operation.name == "part":
        kept = operation.arguments[:2]
    elif name in ("append", "insert"):
        kept = (operation.arguments[0], operation.arguments[1 if name == "append" else 2])
    else:
        kept = operation.arguments[:1]
    for each in kept:
        yield from _scalars(each)


def _scalars(argument: Any) -> Iterator[Any]:
    if type(argument) is int or argument[0] == "c":
        yield argument
    else:
        for each in argument[1]:
            yield from _scalars(each)


def moved_through(evidence: Evidence, operation: Operation, source: int, values: Array) -> Array:
    """What the operation would give with other values in the place of one of its arguments, zeros in the others'."""
    places, _ = _moved(evidence, operation)
    parts = []
    for argument in _in_order(operation):
        size = evidence.values[argument].size if type(argument) is int else 1
        parts.append(values.ravel() if argument == source else np.zeros(size))
    return np.asarray(np.concatenate(parts)[places])
