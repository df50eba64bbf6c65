"""The same network with unsteady arithmetic: every elementary result is off by at most an ulp, in many copies at once.

Two correct programs add in another order, or write the sigmoid another way, and their last digits differ. How far that
goes is measured here: the reference runs unchanged on arrays whose every operation is perturbed, and the copies lie
along a leading axis. Where they part, so may two correct programs.

There is no second network here, and no opinion on how much is too much.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from reference import Array

DOUBLE = 2.0**-52
SINGLE = 2.0**-23

# They round nothing, so there is nothing to disturb.
EXACT = {np.negative, np.positive, np.absolute, np.sign, np.maximum, np.minimum, np.isnan}


class Noisy(np.ndarray[Any, Any]):
    """An array on which each operation's result is off by -1, 0 or 1 ulp, drawn anew for every value."""

    ulp: float
    random: np.random.Generator

    def __array_finalize__(self, source: Any) -> None:
        self.ulp = getattr(source, "ulp", DOUBLE)
        self.random = getattr(source, "random", None) or np.random.default_rng(0)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, out: Any = None, **options: Any) -> Any:
        plain = [_plain(each) for each in inputs]
        result = getattr(ufunc, method)(*plain, **options)
        if np.asarray(result).dtype.kind == "f" and ufunc not in EXACT:
            off_by = self.random.integers(-1, 2, size=np.shape(result), dtype=np.int8)
            result = result + self.ulp * off_by * _magnitude(ufunc, method, plain, options, result)
        if out is None:
            return noisy(result, self.ulp, self.random)
        _plain(out[0])[...] = result
        return out[0]


def noisy(values: Any, ulp: float, random: np.random.Generator) -> Noisy:
    """The same values, on which everything computed from now on is unsteady by `ulp` (relative)."""
    array = np.asarray(values).view(Noisy)
    array.ulp, array.random = ulp, random
    return array


def copies_of(values: Any, copies: int, ulp: float, random: np.random.Generator) -> Noisy:
    """The same values `copies` times along a new leading axis: values (...) -> (copies, ...). Inputs are exact."""
    values = np.asarray(values)
    return noisy(np.broadcast_to(values, (copies, *values.shape)).copy(), ulp, random)


def _plain(value: Any) -> Any:
    return value.view(np.ndarray) if isinstance(value, Noisy) else value


def _magnitude(ufunc: Any, method: str, inputs: list[Any], options: dict[str, Any], result: Any) -> Any:
    """What an ulp is an ulp of. A sum may be taken in any order, so its ulp is that of all the magnitudes summed."""
    summed: Callable[..., Array] | None = None
    if ufunc is np.matmul:
        summed = np.matmul
    elif ufunc is np.add and method == "reduce":
        summed = np.add.reduce
    magnitude = np.abs(result) if summed is None else summed(*map(np.abs, inputs), **options)
    return np.where(np.isfinite(magnitude), magnitude, 0.0)
