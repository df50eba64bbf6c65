"""Rounding noise: arrays on which every elementary result is off by at most an ulp, in many copies at once.

Two correct programs may add in another order, or write the sigmoid in another way, and then their last digits differ.
This file helps to measure by how much: the reference runs unchanged on such arrays, and the copies lie along a leading
axis. How far the copies differ, two correct programs may differ.

It contains no second network, and doesn't decide what tolerance follows.
"""

import functools
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

DOUBLE = 2.0**-52
SINGLE = 2.0**-23

# These don't round, so they get no noise.
EXACT = {"negative", "positive", "absolute", "sign", "maximum", "minimum", "isnan", "clip"}


class Noisy(np.ndarray[Any, Any]):
    """An array on which each operation's result is off by -1, 0 or 1 ulp, drawn anew for every value.

    `ulp` is one for all values; or one for each copy, and then a result that isn't of all copies raises ValueError.
    """

    ulp: "float | NDArray[Any]"
    random: "np.random.Generator | Steps | None"

    def __array_finalize__(self, source: Any) -> None:
        # Runs for each result and each view: no generator is made here, which would take as long as all the rest.
        self.ulp = getattr(source, "ulp", DOUBLE)
        self.random = getattr(source, "random", None)

    def __array_function__(self, function: Any, types: Any, arguments: Any, options: Any) -> Any:
        """Most NumPy functions call ufuncs, which add the noise. Those that sum products in one step get it here."""
        if function not in _SUMS_OF_PRODUCTS:
            result = super().__array_function__(function, types, arguments, options)
            return self._noticed(function, result)
        plain = _plainly(arguments), _plainly(options)
        result = function(*plain[0], **plain[1])
        if np.asarray(result).dtype.kind == "f":
            result = self._unsteady(result, _of_magnitudes(function, *plain))
        return noisy(result, self.ulp, self.random)

    def _noticed(self, function: Any, result: Any) -> Any:
        """Add an ulp of noise to a result that has none because the function first made a plain array."""
        if type(result) is not np.ndarray and not isinstance(result, np.floating):
            return result
        if result.dtype.kind != "f":
            return result
        unsteady = result if function in _MOVES else self._unsteady(result)
        return noisy(unsteady, self.ulp, self.random)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, out: Any = None, **options: Any) -> Any:
        plain = [_plain(each) for each in inputs]
        result = getattr(ufunc, method)(*plain, **options)
        if np.asarray(result).dtype.kind == "f" and ufunc.__name__ not in EXACT:
            result = self._unsteady(result, _magnitude(ufunc, method, plain, options))
        if out is None:
            return noisy(result, self.ulp, self.random)
        _plain(out[0])[...] = result
        return out[0]

    def dot(self, other: Any, out: Any = None) -> Any:
        """Call np.dot, because the method `dot` bypasses `__array_function__`."""
        return np.dot(self, other, out) if out is not None else np.dot(self, other)

    def _unsteady(self, result: Any, magnitude: Any = None) -> Any:
        """The result, with each value off by an ulp of its magnitude, or by none; of its own, if no other is given."""
        shape = np.shape(result)
        noise = self._ulp_for(shape) * self._steps(shape)
        if magnitude is None:
            noise += 1.0
            noise *= result  # an infinite value stays one
            return noise
        finite = np.isfinite(magnitude)
        noise *= magnitude if finite.all() else np.where(finite, magnitude, 0.0)
        noise += result
        return noise

    def _steps(self, shape: tuple[int, ...]) -> Any:
        if self.random is None:
            self.random = Steps()
        if isinstance(self.random, Steps):
            return self.random.take(math.prod(shape)).reshape(shape)
        return self.random.integers(-1, 2, size=shape, dtype=np.int8)

    def _ulp_for(self, shape: tuple[int, ...]) -> Any:
        if isinstance(self.ulp, float):
            return self.ulp
        if shape[:1] != self.ulp.shape:
            raise ValueError(
                f"a result of shape {shape} isn't one of {len(self.ulp)} copies: they were thrown together"
            )
        return self.ulp.reshape(-1, *[1] * (len(shape) - 1))


class Steps:
    """Draws of -1, 0 and 1, always the same ones, from a table that is read in a circle.

    All that is measured for a key begins with them, hundreds of thousands of times, and a generator takes as long to
    draw a few numbers as all the rest of an operation.
    """

    def __init__(self) -> None:
        self._at = 0

    def take(self, count: int) -> NDArray[np.float64]:
        """The next so many; nobody may change them. What is left of the table is passed over if it isn't enough."""
        table = _table()
        if count > len(table):
            return np.resize(table, count)
        start = self._at if self._at + count <= len(table) else 0
        self._at = start + count
        return table[start : self._at]


# A prime, so that the copies of a large array, one after the other, never begin at the same places of the table.
_LENGTH = 262_147


@functools.cache
def _table() -> NDArray[np.float64]:
    words = np.random.default_rng(0).bit_generator.random_raw(_LENGTH)
    steps = (words % 3).astype(float) - 1
    steps.setflags(write=False)
    return steps


def noisy(values: Any, ulp: "float | NDArray[Any]", random: "np.random.Generator | Steps | None") -> Noisy:
    """The same values. Everything computed from them is off by up to `ulp` (relative)."""
    array = np.asarray(values).view(Noisy)
    array.ulp, array.random = ulp, random
    return array


def copies_of(values: Any, copies: int, ulp: "float | NDArray[Any]", random: "np.random.Generator | Steps") -> Noisy:
    """The same values `copies` times along a new leading axis: values (...) -> (copies, ...). No noise in them yet.

    `ulp` is the noise's size, relative to each result: one for all, or one for each copy (copies,).
    """
    values = np.asarray(values)
    return noisy(np.broadcast_to(values, (copies, *values.shape)).copy(), ulp, random)


def _plain(value: Any) -> Any:
    return value.view(np.ndarray) if isinstance(value, Noisy) else value


def _magnitude(ufunc: Any, method: str, inputs: list[Any], options: dict[str, Any]) -> Any:
    """The size that the ulp of a sum refers to, which may be taken in any order: that of the summed magnitudes."""
    if ufunc is np.matmul:
        return np.matmul(*map(np.abs, inputs), **options)
    if ufunc is np.add and method == "reduce":
        return np.add.reduce(*map(np.abs, inputs), **options)
    return None


# NumPy's functions that sum products in one step: their ulp is that of the summed magnitudes.
_SUMS_OF_PRODUCTS = {np.dot, np.vdot, np.inner, np.tensordot, np.einsum, np.convolve, np.correlate}
# Functions that only select or move values, and make a plain array of them: no noise is added.
_MOVES = {
    *(np.where, np.select, np.choose, np.compress, np.extract, np.take, np.take_along_axis, np.unique, np.nan_to_num),
    *(np.concatenate, np.stack, np.hstack, np.vstack, np.dstack, np.column_stack, np.block, np.append, np.insert),
    *(np.delete, np.repeat, np.tile, np.roll, np.pad, np.diag, np.sort, np.partition, np.copy, np.array_split),
}


def _of_magnitudes(function: Any, arguments: Any, options: Any) -> Any:
    """The function applied to the magnitudes: the size of the sum of all terms."""
    positive = [np.abs(each) if isinstance(each, np.ndarray) else each for each in arguments]
    return function(*positive, **options)


def _plainly(value: Any) -> Any:
    """The same value without noise, also inside lists and dicts."""
    if isinstance(value, list | tuple):
        return type(value)(map(_plainly, value))
    if isinstance(value, dict):
        return {name: _plainly(each) for name, each in value.items()}
    return _plain(value)
