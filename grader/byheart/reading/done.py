"""What a script does, as numbers in a form of our own: samples in rows, and a table of weights for each layer.

However it is written, there are arrays that the outputs are made from and that no pass makes anew: the data, and the
weights. Here they are taken off the recording in every way in which their shapes fit together; which of these is right
shows when a network is computed from them. Weights that are single numbers in lists have no such form. It judges
nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, permutations, product

import numpy as np

from byheart.reading import rates
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move
from byheart.reading.seen import Reading, Seen, backward_of
from byheart.reading.training import Step, nodes_in
from byheart.reading.twins import Site

_MOST_TABLES, _MOST_RATES, _MOST_PASSES = 5, 6, 3


Tables = tuple[Array, ...]


@dataclass(frozen=True)
class Done:
    """The first passes of a training: data (n, in), targets (n, out), the weights before, and after each pass.

    The weights (in, out) of each layer, from the data on; then the biases (out,) of each layer, if it has them. `rates`
    are the numbers that may be its alpha, `errors` the mean absolute error of the passes; with `left_early`, no pass
    goes on from the first one.
    """

    data: Array
    targets: Array
    weights: Tables
    after: tuple[Tables, ...]
    rates: tuple[float, ...]
    errors: tuple[float, ...]
    left_early: bool


def done_by(reading: Reading, layers: int, biases: bool = False) -> Iterator[Done]:
    """What the first passes do, in each form that fits so many layers, with biases or without."""
    evidence, training = reading.evidence, reading.training
    if evidence is None or training is None or not training.steps:
        return
    first = [each for each in training.steps if each.step.window == training.steps[0].step.window]
    passes = _Passes(evidence, first)
    count = 2 * layers if biases else layers
    if not len(passes.moved) <= count <= len(passes.moved) + len(passes.others):
        return
    rates_ = _rates(reading, first[0])
    for targets, data_at in product(passes.targets(), passes.others):
        rest = [*passes.moved, *(each for each in passes.others if each != data_at)]
        for data in (each for each in _laid(evidence.values[data_at]) if len(each) == len(targets)):
            for chosen in permutations(rest, count):
                if passes.moved <= set(chosen):
                    for before, after in passes.weights(chosen, layers, data.shape[1], targets.shape[1]):
                        yield Done(data, targets, before, after, rates_, passes.errors, not training.goes_on)


def starts_of(reading: Reading) -> list[Array]:
    """The first weights of each layer, from the data on, if each is one table; else nothing."""
    training = reading.training
    if training is None or not training.steps:
        return []
    network = training.steps[0].network
    found = []
    for depth in reversed(range(network.depth)):
        own = {each.weight for each in network.uses if each.depth == depth and each.other is not None}
        tables = [network.evidence.values[each] for each in own]
        if len(tables) != 1 or tables[0].ndim != 2:
            return []
        found.append(tables[0])
    return found if all(one.shape[1] == two.shape[0] for one, two in pairwise(found)) else []


def _laid(values: Array) -> list[Array]:
    """An array as a table, as it is and turned."""
    values = np.squeeze(values) if values.ndim > 2 else values
    if values.ndim > 2:
        return []
    table = values.reshape(-1, 1) if values.ndim < 2 else values
    return [table] if table.shape == (1, 1) else [table, table.T]


def _rates(reading: Reading, seen: Seen) -> tuple[float, ...]:
    """The numbers that may be the alpha of this step, the likeliest first."""
    assert reading.evidence is not None
    assert reading.training is not None
    back = backward_of(reading.evidence, seen, reading.training.loss)
    found: list[float] = []
    for change in seen.changes:
        if change.rate and change.fits(change.rate):
            found.append(abs(change.rate))
        found.append(float(np.prod([abs(each.value) for each in rates.path_scalars(back, change)])))
    found += _singles(back, [each.variable.after for each in seen.changes])
    kept: list[float] = []
    for each in (*found, 1.0):
        if each and np.isfinite(each) and not any(abs(each - other) <= 1e-6 * each for other in kept):
            kept.append(each)
    return tuple(kept[:_MOST_RATES])


def _singles(back: BackwardPass, new: Sequence[int]) -> Iterator[float]:
    """The single numbers that the new weights are made with, and that are no part of a layer."""
    for reference in sorted(back.way(new)):
        operation = back.made(reference)
        for each in operation.arguments if operation is not None and back.touched(reference) else ():
            value = back.evidence.value(each)
            if value is not None and value.size == 1 and not back.touched(each) and not back.is_live(each):
                yield abs(float(value.ravel()[0]))


class _Passes:
    """The first passes of a training, side by side."""

    def __init__(self, evidence: Evidence, first: Sequence[Seen]) -> None:
        self._evidence, self._first = evidence, first
        self._step = first[0].step
        self.moved = {each.before for each in self._step.variables}
        tables = [each for each in self._leaves() if each not in self.moved and evidence.values[each].size > 1]
        self.others = tables[:_MOST_TABLES]

    def _leaves(self) -> list[int]:
        """The values that the outputs are made from, and that no pass makes anew; rows and columns of them as well."""
        found, seen = [], set()
        waiting = [each.out for each in self._step.errors]
        while waiting:
            at = waiting.pop()
            if at in seen:
                continue
            seen.add(at)
            operation = self._evidence.made.get(at)
            if at in self.moved or operation is None or self._is_before(at, operation):
                found.append(at)
                continue
            behind = list(operation.references())
            if is_move(operation) and not self.moved & self._cone(at):
                found.append(at)
            waiting += behind
        return found

    def _is_before(self, reference: int, operation: Operation) -> bool:
        """Whether this was made before the passes began."""
        if not operation.made_of:
            return True
        if len(self._first) > 1:
            return operation.node >= 0 and operation.site not in self._again
        return bool(self._evidence.names.get(reference)) and not self.moved & self._cone(reference)

    @cached_property
    def _again(self) -> frozenset[Site]:
        """Where the next pass makes values of its own."""
        return nodes_in(self._evidence, self._first[1].step.forward - self._step.forward)

    def _cone(self, reference: int) -> frozenset[int]:
        return self._first[0].segment.cone([reference], frozenset(self.moved))

    def targets(self) -> Iterator[Array]:
        """The targets as a table, a row for each sample, in the ways that fit the outputs."""
        outs = [self._evidence.values[each.out] for each in self._step.errors]
        found = [self._evidence.value(each.target) for each in self._step.errors]
        goals = [each for each in found if each is not None]
        if [each.size for each in goals] != [each.size for each in outs]:
            return
        if len(outs) == 1:
            (goal,) = goals
            laid = _laid(outs[0])
            yield from _laid(goal.reshape(outs[0].shape)) if laid else ()
        elif len({each.size for each in outs}) == 1:
            table = np.array([np.ravel(each) for each in goals])
            yield table
            if table.shape[1] == 1:
                yield table.T

    def weights(
        self, chosen: Sequence[int], layers: int, inputs: int, outputs: int
    ) -> Iterator[tuple[Tables, tuple[Tables, ...]]]:
        """These as the weights of layers one after the other, and then their biases, before and after each pass."""
        now = [self._evidence.values[each] for each in chosen]
        rows = [[self._after(each, at) for each in chosen] for at in range(min(len(self._first), 2))]
        for ways in product((0, 1), repeat=layers):
            before = _as_layers(now, ways, inputs, outputs)
            if before is not None:
                yield before, tuple(_turned(row, ways) for row in rows)

    def _after(self, reference: int, at: int) -> Array:
        """What stands in the place of these weights after a pass."""
        for seen in self._first[: at + 1]:
            reference = self._next(seen.step, reference)
        return self._evidence.values[reference]

    def _next(self, step: Step, reference: int) -> int:
        for each in step.variables:
            if each.before == reference:
                return each.after
        later = next((one.step for one in self._first if one.step is not step and _is_after(one.step, step)), None)
        use = next((each for each in self._made(step) if reference in each.arguments), None)
        if later is None or use is None:
            return reference
        again = next((each for each in self._made(later) if each.site == use.site), None)
        other = again.arguments[use.arguments.index(reference)] if again is not None else reference
        return other if type(other) is int else reference

    def _made(self, step: Step) -> list[Operation]:
        made = self._evidence.made
        return sorted((made[each] for each in step.forward if each in made), key=lambda each: each.time)

    @property
    def errors(self) -> tuple[float, ...]:
        """The mean absolute error of the first passes that took one."""
        sites = {each.operation.site for each in self._step.errors}
        found = [each for site in sites for each in self._first[0].segment.instances.get(site, ())]
        return tuple(float(np.mean(np.abs(self._evidence.values[each.result]))) for each in found[:_MOST_PASSES])


def _is_after(one: Step, other: Step) -> bool:
    return one.errors[0].operation.time > other.errors[0].operation.time


def _as_layers(arrays: Sequence[Array], ways: Sequence[int], inputs: int, outputs: int) -> Tables | None:
    """Tables of weights turned so that they follow one another, and rows of biases; None where they don't fit."""
    found: list[Array] = []
    for array, way in zip(arrays, ways, strict=False):
        laid = _laid(array)
        if way >= len(laid) or laid[way].shape[0] != (found[-1].shape[1] if found else inputs):
            return None
        found.append(laid[way])
    if found[-1].shape[1] != outputs:
        return None
    if any(each.size != table.shape[1] for each, table in zip(arrays[len(found) :], found, strict=False)):
        return None
    return _turned(arrays, ways)


def _turned(arrays: Sequence[Array], ways: Sequence[int]) -> Tables:
    """Tables of weights, those turned that are to be, and rows of biases."""
    tables = [_laid(array)[way] for array, way in zip(arrays, ways, strict=False)]
    return (*tables, *(each.ravel() for each in arrays[len(tables) :]))
