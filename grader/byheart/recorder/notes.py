"""The recording of a script: every value once, by its identity, and the operations that made it, in their order.

This module stores what the hooks report and judges nothing. If the recording is full, it raises Full, and `attention`
decides what to do. Its format is read in `reading.evidence`; change both together. NumPy and the standard library only.
"""

import math
from typing import Any

import numpy as np

from byheart.recorder.calculus import BENT

# The largest recording in bytes, and the largest array in elements.
MOST_BYTES, _LARGEST = 6 << 20, 100_000
_DEEPEST, _LONGEST_LIST = 5, 5000
_NOTED_TEXT, _MOST_APART = 100, 100_000
# A training's error depends on one of these; the bookkeeping of a gradient check does not.
_SQUASHES = (BENT | {"max"}) - {"Div", "Pow"}


class Full(Exception):
    """The recording has no room for more."""


class Notes:
    """The recorded values, each with its own number, and the events in their order."""

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
        self._apart: dict[int, float] = {}
        # For each value, a mask of the subtractions it depends on; bit 0 says that it depends on a nonlinear function.
        self.dependences: list[int] = []

    def forget(self, passes: int) -> None:
        """Begin a new window after so many passes.

        Values from before lose their identity, because unrecorded operations may have changed them.
        """
        self._known.clear()
        self._by_value.clear()
        self.events.append(["window", passes])

    def argument(self, value: Any, depth: int = 0) -> Any:
        """What stands for this value in an event: a number for a recorded value, a list for anything else."""
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
        """Record the result of an operation; do nothing if it is not a number or an array. Raises Full."""
        if isinstance(value, float | np.floating | np.ndarray):
            reference = self._new(value)
        elif isinstance(value, bool | np.bool_ | np.integer):
            reference = self._new(np.asarray(value))
        else:
            return
        self.operations += 1
        self.dependences[reference] = self._dependences_of(arguments) | (name.rpartition(".")[2] in _SQUASHES)
        event = [number, name, arguments, reference, self.context]
        self.events.append(event if not more else [*event, more])

    def _dependences_of(self, arguments: Any) -> int:
        depends = 0
        for each in arguments:
            if type(each) is int:
                depends |= self.dependences[each]
            elif type(each) is list and len(each) == 2 and type(each[1]) is list:
                depends |= self._dependences_of(each[1])
        return depends

    def depends_on(self, argument: Any) -> int:
        """The mask of the subtractions that this argument depends on."""
        return self._dependences_of([argument])

    def _new(self, value: Any, known: bool = True) -> int:
        array = np.asarray(value)
        if array.dtype.kind not in "fiub" or array.size > _LARGEST or isinstance(value, np.ma.MaskedArray):
            kind = "c" if array.dtype.kind == "c" else "?"
            array = np.zeros((0,))  # complex numbers, or none, or too many of them
        else:
            kind = "m" if isinstance(value, np.matrix) else "s" if array.dtype.itemsize < 8 else array.dtype.kind
            kind = kind if array.dtype.kind == "f" or kind == "m" else array.dtype.kind
        if self.size + array.size * 8 > MOST_BYTES:
            raise Full
        reference = len(self.values)
        self.values.append(array.astype(np.float64).ravel())
        self.shapes.append(array.shape)
        self.kinds.append(kind)
        self.dependences.append(0)
        self.size += array.size * 8 + 16
        if known:
            as_bytes = np.ndarray.tobytes(value) if isinstance(value, np.ndarray) else b""
            self._known[id(value)] = (value, reference, as_bytes)
            self._remember(array, reference)
        return reference

    def _remember(self, array: Any, reference: int) -> None:
        if array.dtype.kind == "f" and array.size and self.size < MOST_BYTES:
            flat = array.ravel()
            first = float(flat[0]) if array.size == 1 else float(flat.sum())
            if math.isfinite(first * 64) and first * 64 != int(first * 64):
                self._by_value[array.shape, np.ascontiguousarray(array, dtype=np.float64).tobytes()] = reference

    def knows(self, value: Any) -> bool:
        """Whether this same object was recorded before."""
        known = self._known.get(id(value))
        return known is not None and known[0] is value

    def _scalar(self, value: Any) -> int:
        known = self._known.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        if self._apart.get(id(value)) is not value:
            again = self._by_value.get(((), np.float64(value).tobytes()))
            if again is not None:
                self._known[id(value)] = (value, again, b"")
                return again
        return self._new(value)

    def apart(self, number: float) -> float:
        """The same number once more, which is none of those that are as large: a weight of its own, say."""
        made = number * 1.0
        if number and len(self._apart) < _MOST_APART:
            self._apart[id(made)] = made
        return made

    def _array(self, value: Any) -> int:
        known = self._known.get(id(value))
        if known is not None and known[0] is value:
            if known[2] == np.ndarray.tobytes(value):  # a matrix can have a method of its own
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
            self.dependences[reference] = self.dependences[whole]
            self.events.append([-1, "view", [whole, self._place(value, owner)], reference, 0])
            return reference
        if before is None:
            plain = value.dtype.kind == "f"
            content = np.ascontiguousarray(value, dtype=np.float64).tobytes() if plain else b""
            again = self._by_value.get((value.shape, content)) if plain else None
            if again is not None:
                self._known[id(value)] = (value, again, np.ndarray.tobytes(value))
                return again
        reference = self._new(value)
        if before is not None:
            self.events.append([-1, "changed", [before], reference, 0])
        return reference

    def _place(self, view: Any, owner: Any) -> list[Any]:
        """Where a view's elements lie in its owner's memory: order, offset and strides, in elements."""
        size = owner.itemsize or 1
        offset = (view.__array_interface__["data"][0] - owner.__array_interface__["data"][0]) // size
        order = "F" if owner.flags.f_contiguous and not owner.flags.c_contiguous else "C"
        return ["v", [order, offset, list(view.shape), [step // size for step in view.strides]]]

    def mutated(self, number: int, name: str, arguments: list[Any], value: Any) -> None:
        """Record that an operation changed this array in place.

        The array that it is a view of is recorded as changed too. Raises Full.
        """
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
            self.dependences[reference] = self.dependences[whole] | self.dependences[part]
            self.events.append([-1, "part", [whole, part, self._place(value, owner)], reference, 0])
