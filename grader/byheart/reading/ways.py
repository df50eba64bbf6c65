"""Known right and wrong formulas, as data: what a script may compute in place of a certain quantity.

Each formula takes the true quantities at one place of a network, and must give the script's values, element by element.
Here are only those on which a part or a line hangs; all other mistakes are told by `catalogue`. Nothing is searched or
judged here.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from byheart.reading.evidence import Array


def _sigmoid(x: Array) -> Array:
    return np.asarray(0.5 * (1 + np.tanh(0.5 * x)))


def _softmax(x: Array, axis: int) -> Array:
    raised = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return np.asarray(raised / np.sum(raised, axis=axis, keepdims=True))


SQUASHED_TWICE, NO_SIGMOID, SWISH = "squashed twice", "not a sigmoid", "swish"
# Activation functions of the weighted sum z that are allowed.
ACTIVATIONS: dict[str, Callable[[Array], Array]] = {
    "sigmoid": _sigmoid,
    "falling sigmoid": lambda z: _sigmoid(-z),
    "tanh": np.tanh,
    "ReLU": lambda z: np.maximum(z, 0),
    "leaky ReLU": lambda z: np.where(z > 0, z, 0.01 * z),
    "leaky ReLU (0.1)": lambda z: np.where(z > 0, z, 0.1 * z),
    "softplus": lambda z: np.logaddexp(0, z),
    "sine": np.sin,
    "arctan": np.arctan,
    "bipolar sigmoid": lambda z: 2 * _sigmoid(z) - 1,
    "ELU": lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))),
    "softmax": lambda z: _softmax(z, -1),
    "softmax over columns": lambda z: _softmax(z, 0),
    "steep sigmoid": lambda z: _sigmoid(2 * z),
    "flat sigmoid": lambda z: _sigmoid(z / 2),
    SWISH: lambda z: z * _sigmoid(z),
    "scaled tanh": lambda z: 1.7159 * np.tanh(2 * z / 3),
}

# Wrong activation functions, the first of them before all that are allowed.
NO_ACTIVATIONS: tuple[tuple[str, Callable[[Array], Array]], ...] = (
    (SQUASHED_TWICE, lambda z: _sigmoid(_sigmoid(z))),
    (NO_SIGMOID, lambda z: 1 + np.exp(-z)),
    (NO_SIGMOID, lambda z: 1 / (1 - np.exp(-z))),
    (NO_SIGMOID, lambda z: np.exp(z) / (1 + np.exp(-z))),
    ("a step", lambda z: np.where(z > 0, 1.0, 0.0)),
    ("a step from 0 on", lambda z: np.where(z >= 0, 1.0, 0.0)),
    ("rounded", lambda z: np.round(_sigmoid(z))),
)


@dataclass(frozen=True)
class Unit:
    """One place of a network: its weighted sum z, activation a, slope, and error (None in hidden layers)."""

    z: Array
    a: Array
    slope: Array
    error: Array | None
    others: tuple[Array, ...]


# What else may stand in place of the slope, where that says whose fault it is. A formula gives None without a meaning.
SLOPES: dict[str, Callable[[Unit], Array | None]] = {
    "the slope at the sum": lambda u: u.z * (1 - u.z),
    "the layer": lambda u: u.a,
    "the slope at the sum, squared": lambda u: 1 - u.z**2,
    "activation": lambda u: _sigmoid(u.a),
    "activation of the sum": lambda u: _sigmoid(u.z),
}
# Right formulas that are called with the wrong argument.
GIVEN_OTHERS = {"the slope at the sum", "the slope at the sum, squared"}

# What may stand in place of the error, from error (output - target), output and target.
ERRORS: tuple[Callable[[Array, Array, Array], Array | None], ...] = (
    lambda e, o, t: np.abs(e),
    lambda e, o, t: e * e,
    lambda e, o, t: np.full_like(e, np.mean(e)),
    lambda e, o, t: np.round(o) - t,
    lambda e, o, t: np.sign(e),
    lambda e, o, t: np.full_like(e, np.mean(np.abs(e))),
    lambda e, o, t: np.full_like(e, np.mean(e * e)),
    lambda e, o, t: e**3,
)


def same(found: Array, wanted: Array, room: float = 1e-6) -> float | None:
    """The factor between two arrays of the same numbers, also if one is transposed; None where there is none.

    `room` is how far one may be from the other, as a share of it.
    """
    if found.size != wanted.size or found.size == 0 or not (np.all(np.isfinite(found)) and np.all(np.isfinite(wanted))):
        return None
    for turned in (found, found.T):
        flat, goal = turned.ravel(), wanted.ravel()
        if flat.size > 1 and sorted(found.shape) != sorted(wanted.shape) and max(found.ndim, wanted.ndim) > 1:
            longer = [each for each in (*found.shape, *wanted.shape) if each > 1]
            if len(longer) > 2:
                return None
        square = float(goal @ goal)
        if square == 0:
            return 1.0 if not np.any(flat) else None
        factor = float(flat @ goal) / square
        is_near = float(flat @ flat) <= (1 + 1e-6 + 4 * room * room) * factor * factor * square  # tells most in no time
        if (
            factor
            and is_near
            and np.allclose(flat, factor * goal, rtol=room, atol=room / 100 * abs(factor) * float(np.max(np.abs(goal))))
        ):
            return factor
        if found.ndim < 2:
            return None
    return None


def activation_of(z: Array, a: Array) -> tuple[str, bool]:
    """The name of the activation function from z to a, and whether it is allowed; no name where it is not known."""
    with np.errstate(all="ignore"):
        if not a.size or (not np.any(a - a.ravel()[0]) and a.size > 1 and not _close(_sigmoid(z), a)):
            return "", True
        if z.shape == a.shape and np.array_equal(z, a):
            return "linear", True
        if _close(NO_ACTIVATIONS[0][1](z), a):
            return SQUASHED_TWICE, False
        for name, gives in ACTIVATIONS.items():
            if _close(gives(z), a):
                return name, True
        for name, gives in NO_ACTIVATIONS:
            if _close(gives(z), a):
                return name, False
    return "", True


def named(activation: str) -> str:
    """An activation function in a sentence: tanh; a step; a steep sigmoid."""
    if activation == "rounded":
        return "a rounded sigmoid"
    return f"a {activation}" if activation.endswith("sigmoid") else activation


def _close(first: Array, second: Array) -> bool:
    return first.size == second.size and bool(np.allclose(first.reshape(second.shape), second, rtol=1e-5, atol=1e-7))
