"""How exactly a change and a gradient are known, element by element.

What is added to a weight is read off the recorded operations, so that the weight's own size says nothing: one huge
element hides no other. A gradient is as exact as the terms that enter that element. Nothing is judged here, and no
element is allowed more because another one is large.
"""

from collections.abc import Iterator

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move, moved, moved_arguments
from byheart.reading.pullback import pulled
from byheart.reading.training import Step, Variable, slopes
from byheart.recorder.calculus import PRODUCTS, named

_EPSILON, _SINGLE_EPSILON = 2.0**-52, 2.0**-23
_ROUNDINGS, _SLOPE_ROUNDINGS = 32, 16
# The slope of one of these may be computed from a rounded value, as in o * (1 - o) where o is nearly 1.
_CURVED = named("curved") - {"Div"}
_LONGEST = 300
# Numbers whose square is too small to be held: in steps as small as these, every digit may be lost.
_SMALLEST = 1e-150


def epsilon_of(evidence: Evidence, step: Step, variable: Variable) -> float:
    """The last digit of the numbers that a weight's step is computed in: float32's only where it is in float32."""
    kinds = {evidence.kinds[variable.before], evidence.kinds[variable.after]}
    made = evidence.made.get(variable.after)
    waiting, seen = [made] if made is not None else [], set()
    while waiting and "s" not in kinds:
        for each in waiting.pop().references():
            if each not in seen and each not in step.forward and each in evidence.made:
                seen.add(each)
                kinds.add(evidence.kinds[each])
                waiting.append(evidence.made[each])
    return _SINGLE_EPSILON if "s" in kinds else _EPSILON


# The change of a weight -----------------------------------------------------------------------------------------------


def change_of(evidence: Evidence, variable: Variable, epsilon: float) -> tuple[Array, Array]:
    """What a step has added to a weight, and how far that may be off by rounding, both in the weight's shape."""
    before, after = evidence.values[variable.before], evidence.values[variable.after]
    after = after.reshape(before.shape)
    largest = np.maximum(np.abs(before), np.abs(after))
    added = _Added(evidence, variable.before).up_to(variable.after)
    if added is not None and added[0].size == before.size:
        change, size = (each.reshape(before.shape) for each in added)
        if np.all(np.abs(after - before - change) <= _ROUNDINGS * epsilon * (largest + size)):
            return change, _ROUNDINGS * epsilon * size + _SMALLEST
    return after - before, _ROUNDINGS * epsilon * largest + _SMALLEST


class _Added:
    """What was added to a weight before the step, up to a value that was made of it."""

    def __init__(self, evidence: Evidence, before: int) -> None:
        self._evidence = evidence
        self._before = before
        self._known: dict[int, tuple[Array, Array] | None] = {}

    def up_to(self, reference: int, depth: int = 0) -> tuple[Array, Array] | None:
        """The sum of all that was added, and of its terms' sizes; None where it is no sum of the weight and others."""
        if reference not in self._known:
            self._known[reference] = self._found(reference, depth)
        return self._known[reference]

    def _found(self, reference: int, depth: int) -> tuple[Array, Array] | None:
        if reference == self._before:
            nothing = np.zeros(self._evidence.values[reference].shape)
            return nothing, nothing
        operation = self._evidence.made.get(reference)
        if operation is None or reference < self._before or depth > _LONGEST:
            return None
        if is_move(operation):
            return self._moved(operation, depth + 1)
        if operations.plain(operation.name) in ("Add", "Sub"):
            return self._summed(operation, depth + 1)
        return None

    def _summed(self, operation: Operation, depth: int) -> tuple[Array, Array] | None:
        sign = 1 if operations.plain(operation.name) == "Add" else -1
        shape = self._evidence.values[operation.result].shape
        for place in (0, 1) if sign > 0 else (0,):
            own, other = operation.arguments[place], self._evidence.value(operation.arguments[1 - place])
            found = self.up_to(own, depth) if type(own) is int else None
            if found is not None and other is not None and found[0].shape == shape:
                other = np.broadcast_to(other, shape)
                return found[0] + sign * other, found[1] + np.abs(other)
        return None

    def _moved(self, operation: Operation, depth: int) -> tuple[Array, Array] | None:
        parts: tuple[list[Array], list[Array]] = ([], [])
        for each in moved_arguments(operation):
            found = self.up_to(each, depth) if type(each) is int else None
            size = self._evidence.values[each].size if type(each) is int else 1
            for part, value in zip(parts, found or [np.full(size, np.nan)] * 2, strict=True):
                part.append(value.ravel())
        try:
            places, _ = moved(self._evidence, operation)
        except (operations.Unknown, ValueError, IndexError, TypeError):
            return None
        change, sizes = (np.asarray(np.concatenate(part)[places]) for part in parts)
        return None if np.any(np.isnan(change)) else (change, sizes)


# The gradient ---------------------------------------------------------------------------------------------------------


def slope_sizes(evidence: Evidence, step: Step, start: dict[int, Array]) -> tuple[dict[int, Array], dict[int, Array]]:
    """For the adjoint of every value, the sizes of the terms that `training.slopes` sums up, without their signs.

    The second is for rounding: it has what a slope adds that may be computed from a rounded value.
    """
    sizes = {key: np.abs(value) for key, value in start.items()}
    return slopes(evidence, step, sizes, _sized), slopes(evidence, step, sizes, _blurred)


def unsure_by(size: Array, epsilon: float) -> Array:
    """How far a gradient whose terms have this size may be off by rounding."""
    return _SLOPE_ROUNDINGS * epsilon * np.nan_to_num(size, nan=0.0, posinf=1e300)


def _sized(evidence: Evidence, operation: Operation, size: Array) -> Iterator[tuple[int, Array]]:
    """The sizes in the adjoint of each argument, from those in the adjoint of the result."""
    name = operations.plain(operation.name)
    multiplies = name in PRODUCTS or name in ("Mult", "Div")
    for reference, part in pulled(evidence.signless if multiplies else evidence, operation, size):
        yield reference, np.abs(part)


def _blurred(evidence: Evidence, operation: Operation, size: Array) -> Iterator[tuple[int, Array]]:
    """The same, and beside it what a slope that is computed from a rounded value may be off by."""
    curved = operations.plain(operation.name) in _CURVED
    for reference, part in _sized(evidence, operation, size):
        yield reference, part + size if curved and part.shape == size.shape else part
