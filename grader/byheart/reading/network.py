"""Find the layers of a forward pass: the weighted sums, the activation functions, and the weights in the sums.

They are found in the graph of operations; names are never read. An activation function maps one value to one value and
is not linear; a weighted sum lies between two of them. A script that computes number by number has many places in one
layer. Whether the function is right is checked in `activation`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move, moved_from
from byheart.reading.training import Step, roots
from byheart.reading.ways import activation_of
from byheart.recorder.calculus import BENT, BY_NUMBER, TIMES

_VALUE_BY_VALUE = BY_NUMBER | {"max", "min", "empty_like", "zeros_like", "ones_like"}

# How many places of a recording are looked at to find its networks. People's own scripts need up to about 2,300. In a
# recording that was made up each value may depend on all that were before it, one layer deeper each time.
_MOST_LOOKED_AT = 100_000
_MOST_WRITTEN = 100


class TooIntricate(Exception):
    """A recording in which it would take too long to find the networks."""


@dataclass(frozen=True, slots=True)
class Place:
    """A weighted sum `z` and its activation `a`; `depth` counts the activation functions after it (output: 0)."""

    z: int
    a: int
    depth: int


@dataclass(frozen=True, slots=True)
class Use:
    """A use of a weight: the operation, the other factor (None where the weight is added), and the layer's depth."""

    weight: int
    operation: Operation
    other: Any
    depth: int


# Each layer is compared with all others, so the work grows with the square of their number.
_MOST_LAYERS = 100


@dataclass
class Network:
    """The layers of one step's forward pass. Raises TooIntricate."""

    evidence: Evidence
    step: Step
    places: list[Place] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    _leaves: dict[int, frozenset[int]] = field(default_factory=dict)
    _moved: dict[int, bool] = field(default_factory=dict)
    _nonlinear: dict[int, bool] = field(default_factory=dict)
    _summed_up: set[tuple[int, int]] = field(default_factory=set)
    _seen: set[tuple[int, int]] = field(default_factory=set)
    _used: set[tuple[int, int, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        for out in dict.fromkeys(each.out for each in self.step.errors):
            self._activated(out, 0)
        if self.depth > _MOST_LAYERS:
            raise TooIntricate

    @cached_property
    def live(self) -> frozenset[int]:
        """The values of the forward pass that depend on weights, and the weights themselves."""
        found = set(self.weights)
        made = [self.evidence.made[each] for each in self.step.forward if each in self.evidence.made]
        for operation in sorted(made, key=lambda each: each.time):
            if operation.result not in self.weights and any(each in found for each in operation.made_from):
                found.add(operation.result)
        return frozenset(found)

    @cached_property
    def weights(self) -> frozenset[int]:
        """The values that the step changes, and the arrays that contain them."""
        return frozenset({each.before for each in self.step.variables} | roots(self.evidence, self.step))

    @cached_property
    def biases(self) -> frozenset[int]:
        """The weights that are added somewhere, and not multiplied."""
        return frozenset(each.weight for each in self.uses if each.other is None)

    @cached_property
    def moved_to_uses(self) -> dict[int, list[int]]:
        """For each value that the weight of a use is, or was moved from: the places of these uses, in their order."""
        found: dict[int, list[int]] = {}
        for at, use in enumerate(self.uses):
            for each in moved_from(self.evidence, use.weight):
                found.setdefault(each, []).append(at)
        return found

    @cached_property
    def depth(self) -> int:
        """The number of layers."""
        return 1 + max((each.depth for each in self.places), default=-1)

    def layer(self, depth: int) -> list[Place]:
        """The places of one layer, in the order in which they were computed."""
        return sorted((each for each in self.places if each.depth == depth), key=lambda each: each.a)

    def activation_of(self, depth: int, evidence: Evidence | None = None) -> tuple[str, bool]:
        """The name of this layer's activation function, and whether it is allowed; by other `evidence` of the step."""
        places, values = self.layer(depth), (evidence or self.evidence).values
        z = [values[each.z] for each in places]
        a = [values[each.a] for each in places]
        if not places:
            return "", True
        if len(places) > 1 and all(each.size == 1 for each in (*z, *a)):
            rows = self._by_sample(places)
            z, a = ([np.squeeze([[values[at].item() for at in each] for each in side])] for side in rows)
        sign = -1 if self.is_turned(places[0].z) else 1
        for moved in self.moved_on(places[0].z) if len(places) == 1 else ():
            if (found := activation_of(sign * values[moved], a[0]))[0]:
                return found
        return activation_of(sign * z[0], a[0])

    def _by_sample(self, places: Sequence[Place]) -> tuple[list[list[int]], list[list[int]]]:
        """The sums and the values of single nodes, those that are shares of one whole in a row; else all in one row."""
        found: dict[tuple[int, ...], list[Place]] = {}
        for each in places:
            made = self.evidence.made.get(each.a)
            whole = made.arguments[1] if made is not None and made.name == "Div" else None
            found.setdefault(tuple(self._terms(whole)) if type(whole) is int else (), []).append(each)
        rows = list(found.values()) if len({len(each) for each in found.values()}) == 1 else [list(places)]
        return [[each.z for each in row] for row in rows], [[each.a for each in row] for row in rows]

    def moved_on(self, z: int) -> Iterator[int]:
        """A weighted sum as it is transposed, or put in another shape, before its curve."""
        values, users = self.evidence.values, self.evidence.users
        while (moved := next((each for each in users.get(z, ()) if is_move(each)), None)) is not None:
            if moved.result not in self.step.forward or values[moved.result].size != values[z].size:
                break
            z = moved.result
            yield z

    def is_turned(self, z: int) -> bool:
        """Whether the weighted sum is made of negated values, as in exp(-X @ w)."""
        operation = self.evidence.made.get(z)
        return operation is not None and any(map(self._turns_sign, operation.references()))

    def _activated(self, reference: int, depth: int) -> None:
        """Note the place of a value that may be an activation, and continue with its weighted sum."""
        reference = self._whole_of(reference)
        z = self._behind(reference)
        reference = self._in_shape(reference, z) if depth else reference
        if (reference, depth) in self._seen:
            return
        self._seen.add((reference, depth))
        if depth == 0 or self._has_nonlinear_behind(reference):
            self.places.append(Place(z, reference, depth))
            self._summed(z, depth)
        else:
            self._summed(reference, depth)

    def _whole_of(self, reference: int) -> int:
        """The layer that an output was picked from, as in layer[row] - y[row]; else the output itself."""
        operation = self.evidence.made.get(reference)
        if operation is None or operation.name != "item" or self._has_nonlinear_behind(reference):
            return reference
        source = operation.arguments[0]
        is_layer = type(source) is int and source in self.live and self._has_nonlinear_behind(source)
        return source if is_layer else reference

    def _in_shape(self, reference: int, z: int) -> int:
        """A layer as it was made of its weighted sum, before it was transposed or put in another shape."""
        values, at = self.evidence.values, reference
        while values[at].shape != values[z].shape or at == reference:
            made = self.evidence.made.get(at)
            source = made.arguments[0] if made is not None and is_move(made) and made.arguments else None
            if type(source) is not int or source == z or values[source].size != values[reference].size:
                break
            at = source
        return at if values[at].shape == values[z].shape else reference

    def _summed(self, reference: int, depth: int) -> None:
        """Walk back from a sum through its terms and factors to weights and to the previous layer's values."""
        waiting = [reference]
        while waiting:
            at = waiting.pop()
            operation = self.evidence.made.get(at)
            if (at, depth) in self._summed_up or operation is None or at in self.weights or at not in self.live:
                continue
            self._summed_up.add((at, depth))
            self._look()
            for each in _passing(operation):
                turned = self._turned(each)
                if self.is_weight(each):
                    self._use(each, operation, depth, each)
                elif turned is not None and self.is_weight(turned):
                    self._use(turned, operation, depth, each)
                elif each in self.live and turned is not None:
                    waiting.append(each)
                elif each in self.live:
                    if self._has_nonlinear_behind(each):
                        self._activated(each, depth + 1)
                    elif not self._is_linear_layer(each, operation):
                        waiting.append(each)
                    else:
                        self._not_activated(each, depth + 1)

    def _look(self) -> None:
        """Count one more place that is looked at, in all the networks of this recording."""
        self.evidence.looked_at["network"] += 1
        if self.evidence.looked_at["network"] > _MOST_LOOKED_AT:
            raise TooIntricate

    def _not_activated(self, reference: int, depth: int) -> None:
        if (reference, depth) not in self._seen:
            self._seen.add((reference, depth))
            self.places.append(Place(reference, reference, depth))
            self._summed(reference, depth)

    def _is_linear_layer(self, reference: int, operation: Operation) -> bool:
        """Whether this weighted sum is multiplied with other weights: a layer without an activation function."""
        if operations.plain(operation.name) not in TIMES:
            return False
        made, layer = self.evidence.made.get(reference), reference
        while made is not None and is_move(made):  # as a sum that is put in another shape
            (source, *others), values = [*made.references(), -1], self.evidence.values
            if others != [-1] or self.is_weight(source) or values[source].size != values[made.result].size:
                return False
            made, layer = self.evidence.made.get(source), source
        if made is None:
            return False
        others = [each for each in operation.references() if each != reference]
        is_weighed = reference in self.live and any(map(self.is_weight, others))
        return is_weighed and not self._has_nonlinear_behind(self._without_mask(layer))

    def _without_mask(self, reference: int) -> int:
        """A layer before it was multiplied with what no weight has made, as a mask of dropout is."""
        while (made := self.evidence.made.get(reference)) is not None and operations.plain(made.name) in (
            "Mult",
            "Div",
        ):
            behind = [each for each in made.references() if each in self.live]
            if len(behind) != 1 or (behind[0] != made.arguments[0] and operations.plain(made.name) == "Div"):
                break
            if self.is_weight(behind[0]):
                break
            reference = behind[0]
        return reference

    def _turns_sign(self, reference: int) -> bool:
        return self._turned(reference) is not None

    def _turned(self, reference: int) -> int | None:
        """The value that a minus stands before; None where none does."""
        operation = self.evidence.made.get(reference)
        turns = operation is not None and operations.plain(operation.name) == "USub"
        return next(operation.references(), None) if operation is not None and turns else None

    def is_weight(self, reference: int) -> bool:
        """Whether this value is a weight, or a weight after a move (transpose, reshape, index)."""
        way: list[int] = []
        at: int = reference
        while at not in self._moved:
            way.append(at)
            operation = self.evidence.made.get(at)
            is_moved = operation is not None and is_move(operation) and type(operation.arguments[0]) is int
            if at in self.weights or operation is None or not is_moved:
                self._moved[at] = at in self.weights
            else:
                at = operation.arguments[0]
        self._moved.update(dict.fromkeys(way, self._moved[at]))
        return self._moved[at]

    def _use(self, weight: int, operation: Operation, depth: int, operand: int) -> None:
        """Note the use of a weight; `operand` is what stands there, the weight or the weight with a minus."""
        name = operations.plain(operation.name)
        others = [each for each in operation.arguments if each != operand and self._is_number(each)]
        times = name in TIMES
        use = Use(weight, operation, others[0] if times and others else None, depth)
        key = (weight, operation.result, depth)
        if key not in self._used:
            self._used.add(key)
            self.uses.append(use)

    def _is_live(self, argument: Any) -> bool:
        return type(argument) is int and argument in self.live

    def _is_number(self, argument: Any) -> bool:
        return type(argument) is int or (argument[0] == "c" and type(argument[1]) is int)

    def _behind(self, reference: int) -> int:
        """The one value of the same size that this depends on elementwise; the value itself where there is none."""
        leaves = self._leaves_of(reference)
        z = next(iter(leaves)) if len(leaves) == 1 else reference
        return z if self.evidence.values[z].size == self.evidence.values[reference].size else reference

    def _leaves_of(self, reference: int) -> frozenset[int]:
        """The values that this depends on elementwise: one for an activation; a weighted sum gives itself."""
        if reference not in self._leaves:
            self._leaves[reference] = frozenset((reference,))
            self._leaves[reference] = self._find_leaves(reference)
        return self._leaves[reference]

    def _find_leaves(self, reference: int) -> frozenset[int]:
        own = frozenset((reference,))
        operation = self.evidence.made.get(reference)
        if operation is None or reference in self.weights or reference not in self.live:
            return own
        name = operations.plain(operation.name)
        written = self._written(operation)
        if written is not None:
            return self._leaves_of(written)
        shared = self._shared(operation)
        if shared is not None:
            return self._leaves_of(shared)
        behind = [each for each in operation.references() if each in self.live]
        if operations.gathers(operation) and len(behind) == 1 and operation.name != "py.sum":
            leaves = self._leaves_of(behind[0])
            return leaves if behind[0] not in leaves or name in ("max", "amax") else own
        if name not in _VALUE_BY_VALUE and not is_move(operation) and not operations.sums_nothing(operation):
            return own
        if is_move(operation) and len(behind) < len(list(operation.references())):
            return own
        given = [at for at, each in enumerate(operation.arguments) if self._is_data(operation, at, each)]
        divides = name == "Div" and given == [0]  # by a curve: mask / (1 + exp(-z)) is one as well
        if given and not divides and not is_move(operation):
            return own
        leaves = frozenset().union(*map(self._leaves_of, behind))
        return leaves if len(leaves) == 1 else own

    def _shared(self, operation: Operation) -> int | None:
        """The weighted sum of a share by single numbers: one of several exponentials, divided by the sum of them all.

        What all of them have taken off, as the largest one, counts for nothing. None where it is no such share.
        """
        if operation.name != "Div" or self.evidence.values[operation.result].size > 1:
            return None
        own, whole = (self.evidence.made.get(each) if type(each) is int else None for each in operation.arguments[:2])
        terms = [self.evidence.made.get(each) for each in self._terms(whole.result)] if whole is not None else []
        powers = [self._power(each) for each in (own, *terms) if each is not None and _is_exponential(each)]
        if len(powers) != 1 + len(terms) or len(terms) < 2 or powers[0][0] not in {each for each, _ in powers[1:]}:
            return None
        alike = len({str(off) for _, off in powers[1:]}) == 1
        at = powers[0][0] if alike else own.arguments[0] if own is not None else None
        return at if type(at) is int else None

    def _power(self, operation: Operation) -> tuple[Any, Any]:
        """What an exponential is taken of, and what is taken off before; None where nothing is."""
        at = operation.arguments[0]
        made = self.evidence.made.get(at) if type(at) is int else None
        return (made.arguments[0], made.arguments[1]) if made is not None and made.name == "Sub" else (at, None)

    def _terms(self, reference: int) -> list[int]:
        """The single numbers that this is the sum of, itself if it is no sum."""
        made = self.evidence.made.get(reference)
        if made is None or self.evidence.values[reference].size > 1:
            return [reference]
        if operations.plain(made.name) == "sum":
            return [each for each in made.references() if each in self.live]
        if operations.plain(made.name) == "Add":
            return [one for each in made.references() if each in self.live for one in self._terms(each)]
        return [reference]

    def _written(self, operation: Operation) -> int | None:
        """The value that was written into an array at the very place that is read; None where that isn't known."""
        if operation.name != "item":
            return None
        at, index = operation.arguments[:2]
        for _ in range(_MOST_WRITTEN):
            made = self.evidence.made.get(at) if type(at) is int else None
            plain = [type(each) is list and each[0] == "c" for each in (index, *(made.arguments[1:2] if made else ()))]
            if made is None or made.name != "set" or not all(plain):
                return None
            at, place, value = made.arguments
            if place == index:
                return value if type(value) is int else None
        return None

    def _is_data(self, operation: Operation, at: int, argument: object) -> bool:
        """Whether an operand is a value of its own and not a constant of a formula."""
        value = self.evidence.value(argument) if type(argument) is int else None
        if value is None or argument in self.live or self.evidence.is_literal(operation, at):
            return False
        if value.size == 1:
            if operations.plain(operation.name) == "Pow" and at == 0:
                return False  # the e of e ** -z, however many of its digits are written
            if value.ndim and operations.plain(operation.name) == "Add":
                return True  # a bias of one number, which may still be 0
            return float(abs(value.ravel()[0])) not in (0.0, 1.0, 2.0, 0.5)
        return bool(np.ptp(value) != 0) or (type(argument) is int and bool(self.evidence.names.get(argument)))

    def _has_nonlinear_behind(self, reference: int) -> bool:
        """Whether this is a nonlinear function of one value."""
        if reference not in self._nonlinear:
            z = self._behind(reference)
            self._nonlinear[reference] = z != reference and self._is_nonlinear(reference, z)
        return self._nonlinear[reference]

    def _is_nonlinear(self, reference: int, z: int) -> bool:
        """Whether an operation between the two values is nonlinear."""
        waiting, seen = [reference], {z}
        while waiting:
            at = waiting.pop()
            operation = self.evidence.made.get(at)
            if at in seen or operation is None:
                continue
            seen.add(at)
            self._look()
            name = operations.plain(operation.name)
            behind = [each for each in operation.references() if each in self.live]
            if name in BENT and (name != "Div" or self._is_live(operation.arguments[-1])):
                return True
            if (name == "Mult" or operations.sums_nothing(operation)) and len(behind) > 1:
                return True
            waiting.extend(behind)
        return False


def column(evidence: Evidence, references: list[int]) -> Array:
    """The first element of each of these values, as one array."""
    return np.array([evidence.values[each].ravel()[0] for each in references])


def _is_exponential(operation: Operation) -> bool:
    return operations.plain(operation.name) == "exp"


def _passing(operation: Operation) -> Iterator[int]:
    """What this operation takes numbers from: of a choice not the condition, which only says where it takes which."""
    chooses = operations.plain(operation.name) == "where" and len(operation.arguments) == 3
    yield from (each for each in operation.references() if not chooses or each != operation.arguments[0])
