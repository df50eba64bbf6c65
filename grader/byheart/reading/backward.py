"""The values of one step's backward pass, and the data classes that all searches for faults share.

This module only looks values up: what made a value, whether it depends on the errors, and whether it equals a wanted
value up to an allowed factor. It does not decide what is wrong (`update`, `delta` and others do), and it never guesses
from a name. Add a new lookup here if more than one search needs it.
"""

import ast
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.gradient import Change
from byheart.reading.moves import is_move
from byheart.reading.network import Network, Place
from byheart.reading.training import Segment, Step
from byheart.reading.ways import same

# How far single numbers may be from each other, as a share of them, to be the same.
_CLOSE = 1e-9


@dataclass(frozen=True)
class Finding:
    """The first fault: its concept, line, depth and reason. What known mistake it is, `catalogue` finds out.

    One that isn't `certain` has been found in right scripts as well: then nothing is claimed.
    """

    concept: str
    line: int
    why: str = ""
    depth: int = 0
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of a product; `touched` says whether it depends on the step's errors."""

    reference: int
    touched: bool
    exponent: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that should be the delta at a place, with the true slope and delta there.

    `made` and `used` are the lines where it is made and used. `delta` is None where the adjoint of the place's
    weighted sum is not known.
    """

    reference: int
    place: Place
    slope: Array
    delta: Array | None
    made: int
    used: int


@dataclass(frozen=True)
class BackwardPass:
    """One step of a training, and everything that its backward pass computed."""

    evidence: Evidence
    segment: Segment
    step: Step
    network: Network
    adjoints: dict[int, Array]
    changes: list[Change]
    rate: float | None = None

    @cached_property
    def mask(self) -> int:
        """The mask of the step's errors."""
        return self.step.mask

    @cached_property
    def errors(self) -> frozenset[int]:
        """The values that are the step's errors."""
        return frozenset(each.operation.result for each in self.step.errors)

    @cached_property
    def error(self) -> Array:
        """The error (output minus target) of all outputs in this step; several errors are joined in one flat array."""
        rows = [each.sign * self.evidence.values[each.operation.result] for each in self.step.errors]  # out - target
        return rows[0] if len(rows) == 1 else np.concatenate([each.ravel() for each in rows])

    @cached_property
    def sign(self) -> int:
        """+1 where the script computes output minus target, -1 where it computes target minus output."""
        return self.step.errors[0].sign

    def value(self, reference: int) -> Array:
        """The value with this number."""
        return self.evidence.values[reference]

    def made(self, reference: int) -> Operation | None:
        """The operation that made this value; None where no operation did."""
        return self.evidence.made.get(reference)

    def name(self, reference: int) -> str:
        """The plain name of the operation that made this value; empty where no operation did."""
        operation = self.made(reference)
        return operations.plain(operation.name) if operation is not None else ""

    def sums_to(self, reference: int, most: int) -> list[int]:
        """A sum, and what it was before each of its terms was added, the last one first; at most so many of them."""
        found = [reference]
        while self.name(found[-1]) == "Add" and len(found) < most:
            before = self.evidence.made[found[-1]].arguments[0]
            if type(before) is not int:
                break
            found.append(before)
        return found

    def touched(self, argument: Any) -> bool:
        """Whether it depends on this step's errors."""
        return bool(self.segment.depends_on(argument) & self.mask)

    # The values of the backward pass

    @cached_property
    def backward(self) -> list[int]:
        """All values that this step's backward pass made, in order."""
        last = max((each.variable.after for each in self.changes), default=0)
        end = self.evidence.made[last].time if last in self.evidence.made else 0
        return [
            each.result
            for each in self.segment.operations
            if each.time <= max(end, self.end) and each.result not in self.step.forward and self.touched(each.result)
        ]

    @cached_property
    def end(self) -> int:
        """The time at which the last new weight was made."""
        return max((self.evidence.made[each.variable.after].time for each in self.changes), default=0)

    @cached_property
    def derived(self) -> frozenset[int]:
        """All values in this step that depend on weights."""
        found = set(self.network.live)
        begins = min((self.evidence.made[each].time for each in found if each in self.evidence.made), default=0)
        for operation in self.segment.operations:
            if begins <= operation.time <= self.end and any(each in found for each in operation.references()):
                found.add(operation.result)
        return frozenset(found)

    def is_live(self, argument: Any) -> bool:
        """Whether this value depends on weights, or is a layer's input."""
        return type(argument) is int and (argument in self.derived or self.is_input(argument))

    def is_input(self, reference: int) -> bool:
        """Whether this is a weight or the input of a layer, possibly transposed or reshaped."""
        at: int = reference
        while True:
            if at in self._inputs or at in self.network.weights:
                return True
            operation = self.made(at)
            if operation is None or not is_move(operation) or type(operation.arguments[0]) is not int:
                return False
            at = operation.arguments[0]

    @cached_property
    def _inputs(self) -> frozenset[int]:
        """The values that weights are multiplied with, also those that a minus is put before."""
        found = {each.other for each in self.network.uses if type(each.other) is int}
        turned = [self.made(each) for each in found if self.name(each) == "USub"]
        return frozenset(found | {one for each in turned if each is not None for one in each.references()})

    # Nodes and calls that the forward pass uses too

    @cached_property
    def shared_nodes(self) -> frozenset[int]:
        """The nodes that run in both the forward and backward pass, and nodes of helper functions on plain lists."""
        made = [self.evidence.made[each] for each in self.step.forward if each in self.evidence.made]
        forward = {each.node for each in made}
        contexts: dict[int, set[int]] = {}
        for each in self.segment.operations:
            if self.value(each.result).size == 1:
                contexts.setdefault(each.node, set()).add(each.context)
        lists = {node for node, found in contexts.items() if len(found) > 1 and self._is_plain_helper(node)}
        backward = {self.evidence.made[each].node for each in self.backward}
        return frozenset((forward & backward) | lists)

    def _is_plain_helper(self, node: int) -> bool:
        """Whether a node stands in a function whose body is a single return statement."""
        around = self.evidence.above(self.evidence.tree[1][node] if node >= 0 else None)
        function = next((each for each in around if isinstance(each, ast.FunctionDef)), None)
        return function is not None and isinstance(function.body[-1], ast.Return) and len(function.body) == 1

    @cached_property
    def shared_calls(self) -> frozenset[int]:
        """The calls that are reached from more than one outer call."""
        seen: dict[int, set[int]] = {}
        for calls in self.evidence.contexts:
            for outer, inner in zip((-1, *calls), calls, strict=False):
                seen.setdefault(inner, set()).add(outer)
        return frozenset(call for call, outer in seen.items() if len(outer) > 1)

    # Comparing a value with a true quantity: the one place where this is asked

    def times(self, reference: int, wanted: Array) -> float | None:
        """How many times the wanted quantity this value is; None where it is none, or by another factor."""
        value = self.value(reference)
        if value.size != wanted.size:
            return None
        if value.size == 1:
            found, right = float(value.ravel()[0]), float(wanted.ravel()[0])
            return (found / right if right else 1.0) if self.number_is(found, right) else None
        factor = same(value, wanted)
        return factor if factor is not None and (self.rate is None or self.number_is(factor, 1.0)) else None

    def first(self, wanted: Array | None, among: Iterable[int]) -> tuple[int, float] | None:
        """The first of these values that is the wanted quantity up to an allowed factor, and the factor."""
        if wanted is None:
            return None
        found = ((each, self.times(each, wanted)) for each in among)
        return next(((each, factor) for each, factor in found if factor is not None), None)

    def way(self, references: Iterable[int]) -> Set[int]:
        """What is made behind the forward pass on the way to these values, themselves included."""
        return self.segment.cone(references, self.step.forward) - self.step.forward

    def is_there(self, wanted: Array) -> bool:
        """Whether some value of the backward pass is the wanted one up to a factor; a single number, up to its sign."""
        if wanted.size == 1:
            singles = (float(self.value(each).item()) for each in self.backward if self.value(each).size == 1)
            return any(abs(abs(each) - abs(wanted.item())) <= _CLOSE * abs(wanted.item()) for each in singles)
        return any(same(self.value(each), wanted) for each in self.backward if self.value(each).size == wanted.size)

    def is_right(self, reference: int, wanted: Array) -> bool:
        """Whether a value equals the wanted one, up to an allowed factor."""
        return self.times(reference, wanted) is not None

    def is_delta(self, reference: int, depth: int) -> bool:
        """Whether a value is the delta of a place in this layer."""
        wanted = (self.adjoints.get(each.z) for each in self.network.layer(depth))
        return any(each is not None and np.any(each) and self.is_right(reference, each) for each in wanted)

    def number_is(self, found: float, wanted: float) -> bool:
        """Whether a single number equals the wanted one, up to an allowed factor."""
        return (
            any(abs(found - factor * wanted) <= 1e-6 * abs(found) + 1e-15 for factor in self.number_factors)
            or found == wanted == 0
        )

    @cached_property
    def number_factors(self) -> tuple[float, ...]:
        """The factors allowed for a single number: learning rates and the usual constants, with both signs."""
        count = max(self.error.size, 1)
        plain = {1.0, 2.0, 0.5, 1 / count, 2 / count}
        rates = {1.0}
        for reference in self.backward:
            operation = self.made(reference)
            if operation is not None and operations.plain(operation.name) in ("Mult", "Div"):
                for argument in operation.arguments[:2]:
                    value = self.evidence.value(argument)
                    if (
                        value is not None
                        and value.size == 1
                        and not self.touched(argument)
                        and not self.is_live(argument)
                    ):
                        rates.add(number := abs(float(value.ravel()[0])))
                        if operations.plain(operation.name) == "Div" and number:
                            rates.add(1 / number)  # what is divided by the samples, say
        values = {each * rate for each in plain for rate in rates if rate}
        return tuple(sorted({*values, *(-each for each in values)}, key=abs))


def ratio(found: Array, wanted: Array) -> float | None:
    """The factor between two slopes; single numbers must be equal up to the sign."""
    factor = same(found, wanted)
    if factor is None or found.size > 1:
        return factor
    return factor if abs(abs(factor) - 1) < 1e-9 else None
