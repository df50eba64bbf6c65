"""Other data and targets for a recorded step: on its own ones, a wrong formula may give the right numbers.

With targets that are all 0 an absolute error is the error, and with samples that are all alike it doesn't matter whose
row is taken. What is drawn here keeps what right formulas rest on: what picks places, one column and one row of equal
numbers (a bias may stand for it), the sums of targets behind a softmax, and what holds the same numbers twice. Where
data can't be told from what belongs to a formula, there are no others. Nothing is judged here.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

import numpy as np

from byheart.reading import operations
from byheart.reading.behind import all_behind
from byheart.reading.evidence import Array, Evidence, Operation, references_in
from byheart.reading.losses import MILDER, OF_COUNTS
from byheart.reading.recompute import recomputed
from byheart.reading.redone import SHAPES, redone
from byheart.reading.seen import Seen
from byheart.recorder.calculus import COMPARED, FLAT, MADE, OPERATIONS, SUMS

# The losses that are made from one error and its output, so that a target may be any; under others only samples are.
_OF_ONE_ERROR = {"squared error", "cross-entropy", "softmax cross-entropy", OF_COUNTS, MILDER}
_ROOM = 1e-9


def other_data(evidence: Evidence, seen: Seen, loss: str) -> Iterator[dict[int, Array]]:
    """Other values for the arrays that this step's inputs and targets are made of, one choice after the other."""
    given = _Given(evidence, seen, loss)
    choices = dict.fromkeys((given.inputs(), given.samples(), ()))
    for draw, (inputs, targets) in enumerate(product(choices, (given.targets(), ()))):
        leaves = {*inputs, *targets}
        if not leaves or given.belongs_elsewhere(leaves) or given.is_picked_from(leaves):
            continue
        for signed, own_size in ((False, True), (True, False)):
            yield given.drawn(inputs, targets, np.random.RandomState(2 * draw + signed), signed, own_size)


def near_data(evidence: Evidence, seen: Seen, loss: str) -> Iterator[dict[int, Array]]:
    """The step's own data and targets, each number a little nearer to 0: what is decided by them may stay as it is."""
    given = _Given(evidence, seen, loss)
    for leaves in (given.inputs(), given.every_target()):
        if leaves and not given.belongs_elsewhere(set(leaves)) and not given.is_picked_from(leaves):
            yield given.nearer(leaves)


def is_decided_alike(evidence: Evidence, again: Evidence, seen: Seen, loss: str, given: Iterable[int]) -> bool:
    """Whether all that the `given` arrays alone decide in this step came out `again` as it did."""
    decided = _Given(evidence, seen, loss).decided_by(given)
    return all(np.array_equal(evidence.values[each], again.values[each]) for each in decided)


def stands_for_signs(evidence: Evidence, seen: Seen, loss: str) -> bool:
    """Whether a table of the text with numbers below and above 0, which no layer is given, has a part in the step."""
    for at in _Given(evidence, seen, loss).elsewhere(set()):
        value, made = evidence.values[at], evidence.made.get(at)
        if made is None or made.draws:
            continue
        if evidence.is_written(at) and np.min(value) < 0 < np.max(value):
            return True
    return False


class _Given:
    """What a step is given: the arrays that its inputs and its targets are made of."""

    def __init__(self, evidence: Evidence, seen: Seen, loss: str) -> None:
        self._evidence, self._seen, self._network, self._loss = evidence, seen, seen.network, loss
        self._may_be_any = loss in _OF_ONE_ERROR
        self._sums_stay = "softmax" in f"{loss} {seen.network.activation_of(0)[0]}"
        ends = (each.after for each in seen.step.variables)
        self._whole = seen.segment.cone(ends, self._network.weights) - self._network.weights

    def inputs(self) -> tuple[int, ...]:
        """The arrays behind what weights are multiplied with."""
        return self._leaves(self._multiplied())

    def samples(self) -> tuple[int, ...]:
        """What weights are multiplied with, as it is; none where the step also uses what that is made of.

        Samples that are made of each other, as of their mirror images, fit formulas that others don't.
        """
        own = self._multiplied()
        behind = {each for each in all_behind(self._evidence, own) - own if self._evidence.values[each].size > 1}
        users = (each for at in behind for each in self._evidence.users.get(at, ()) if each.result in self._whole)
        apart = all(each.result in behind | own for each in users)
        sizes = all(self._evidence.values[each].size > 1 for each in own)
        return tuple(sorted(own)) if apart and sizes and not any(map(self._is_live, own)) else ()

    def _multiplied(self) -> set[int]:
        uses = (each.other for each in self._network.uses if type(each.other) is int)
        return {each for each in uses if each not in self._network.live}

    def _is_live(self, at: int) -> bool:
        return at in self._network.live or at in self._network.weights

    def targets(self) -> tuple[int, ...]:
        """The arrays behind what errors are taken from; none where something is decided by them."""
        found = self._of_targets()
        if (
            not self._may_be_any
            or any(self.decided_by(found))
            or (self._sums_stay and any(_summed_axis(self._evidence.values[each]) is None for each in found))
        ):
            return ()
        return found

    def every_target(self) -> tuple[int, ...]:
        """The same, also where something is decided by them; none where their sums have to stay."""
        return () if self._sums_stay or not self._may_be_any else self._of_targets()

    def _of_targets(self) -> tuple[int, ...]:
        return self._leaves(one for each in self._seen.step.errors for one in references_in(each.target))

    def _leaves(self, ends: Iterable[int]) -> tuple[int, ...]:
        """The arrays from which these values are computed, as far as that can be followed; none where weights are."""
        found, seen, waiting = [], set[int](), list(ends)
        while waiting:
            at = waiting.pop()
            if at in seen:
                continue
            seen.add(at)
            made = self._evidence.made.get(at)
            if self._is_live(at):
                return ()
            if made is not None and operations.plain(made.name) in SHAPES:
                continue
            before = list(made.made_from) if made is not None and self._is_followed(made) else []
            if all(self._evidence.values[each].size == 1 and each not in self._evidence.made for each in before):
                before = []  # a table whose numbers stand in the text
            waiting += before
            if not before and self._evidence.values[at].size > 1 and self._evidence.is_recorded(at):
                found.append(at)
        return tuple(sorted(found))

    def _is_followed(self, operation: Operation) -> bool:
        name = operations.plain(operation.name)
        if name == "changed" or name in FLAT:
            return False
        try:
            recomputed(self._evidence, operation)
        except operations.Unknown:
            return False
        return True

    def decided_by(self, leaves: Iterable[int]) -> Iterator[int]:
        """What in the step is 0 or 1, or so, by these values alone."""
        own = set(leaves)
        for each in self._of_step():
            if each.result in own or not own.intersection(each.references()):
                continue
            name = operations.plain(each.name)
            if name in COMPARED or (name in FLAT - SHAPES and OPERATIONS[name].does is None):
                yield each.result
            elif each.result not in self._network.live:
                own.add(each.result)

    def _of_step(self) -> list[Operation]:
        made = (self._evidence.made.get(each) for each in self._whole)
        return sorted((each for each in made if each is not None), key=lambda each: each.time)

    def belongs_elsewhere(self, leaves: set[int]) -> bool:
        """Whether an array that isn't given to the forward pass could hold what was computed from these, unseen.

        It has to have a part in the step: what is multiplied by 0 has none.
        """
        return any(map(self._has_a_part, self.elsewhere(leaves)))

    def _has_a_part(self, at: int) -> bool:
        """Whether the step comes out otherwise where this array holds other numbers; also if that can't be tried."""
        value = self._evidence.values[at]
        own, other = (redone(self._evidence, self._seen, self._loss, given={at: each}) for each in (value, value + 1))
        if own is None or other is None:
            return True
        both = zip(own.changes, other.changes, strict=True)
        return not all(np.array_equal(one.moved, each.moved) for one, each in both)

    def elsewhere(self, leaves: set[int]) -> Iterator[int]:
        """The arrays of the step that nothing made, and that aren't given to the forward pass, nor to the errors."""
        given = {*self.inputs(), *self._of_targets(), *leaves}
        known = {_content(self._evidence.values[each]) for each in given}
        known |= {_content(self._evidence.values[each].T) for each in given}
        for at in self._whole - self._seen.step.forward - given:
            made, value = self._evidence.made.get(at), self._evidence.values[at]
            alone = not made.made_of and operations.plain(made.name) not in MADE if made is not None else True
            if alone and value.size > 1 and np.ptp(value) and _content(value) not in known:
                yield at

    def is_picked_from(self, leaves: Iterable[int]) -> bool:
        """Whether single whole numbers are picked from these: what they are used for isn't known any more."""
        own = {each for each in leaves if self._evidence.kinds[each] in "iub"}
        for each in self._seen.segment.operations if own else ():
            if (
                each.result not in own
                and own.intersection(each.references())
                and self._evidence.kinds[each.result] in "iub"
                and operations.plain(each.name) not in SUMS
            ):
                if not self._evidence.values[each.result].shape:
                    return True
                own.add(each.result)
        return False

    def nearer(self, leaves: Iterable[int]) -> dict[int, Array]:
        """Other values for these arrays, each number nearer to 0 by some percent, and for what holds the same ones."""
        random, inputs = np.random.RandomState(1), set(self.inputs())
        found = {}
        for each in leaves:
            value = self._evidence.values[each]
            kept = each in inputs and _kept(value)
            found[each] = np.where(kept, value, value * random.uniform(0.8, 0.95, value.shape))
        return found | dict(self._alike(found))

    def drawn(
        self, inputs: Iterable[int], targets: Iterable[int], random: np.random.RandomState, signed: bool, own_size: bool
    ) -> dict[int, Array]:
        """Other values for these arrays, and for all that hold the same numbers."""
        found: dict[int, Array] = {}
        targets = set(targets)
        for each in sorted({*inputs, *targets}):
            value = self._evidence.values[each]
            other = random.uniform(0.1, 0.9, value.shape)
            size = float(np.max(np.abs(value), initial=0.0)) or 1.0
            if each in inputs:
                other = other * (random.choice([-1.0, 1.0], value.shape) if signed else 1.0) * size
                other = np.where(_kept(value), value, other)
            elif self._sums_stay:
                axis = _summed_axis(value)
                other = other / other.sum(axis=axis, keepdims=True) * value.sum(axis=axis, keepdims=True)
            elif own_size:
                other = other * size
            found.setdefault(each, other)
        return found | dict(self._alike(found))

    def _alike(self, found: Mapping[int, Array]) -> Iterator[tuple[int, Array]]:
        """The arrays that hold the same numbers as these, perhaps with rows and columns exchanged."""
        others = {}
        for each, other in found.items():
            value = self._evidence.values[each]
            others[_content(value.T)] = other.T
            others[_content(value)] = other
        for at in self._whole:
            value, made = self._evidence.values[at], self._evidence.made.get(at)
            if (made is None or not made.made_of) and value.size > 1 and np.ptp(value) and _content(value) in others:
                yield at, others[_content(value)]


def _content(value: Array) -> tuple[tuple[int, ...], bytes]:
    return value.shape, np.ascontiguousarray(value).tobytes()


def _summed_axis(value: Array) -> int | None:
    """The axis along which the numbers of a table or row always have the same sum, a small one; None without one."""
    sums = [(value.sum(axis=axis), axis) for axis in range(value.ndim)[::-1]]
    same = [(float(np.max(each)), axis) for each, axis in sums if np.ptp(each) <= _ROOM and np.all(each > _ROOM)]
    return min(same, key=lambda each: each[0])[1] if same else None


def _kept(value: Array) -> Array:
    """Which numbers of an input stay: those of one column and of one row that are all equal, as a bias's are."""
    kept = np.zeros(value.shape, dtype=bool)
    if value.ndim == 1:
        ends = [at for at in (-1, 0) if value[at] == 1]
        kept[ends[:1]] = True
        return kept if np.ptp(value) else np.ones_like(kept)
    for axis in range(value.ndim):
        lines = np.moveaxis(value, axis, 0).reshape(value.shape[axis], -1)
        same = [at for at, line in enumerate(lines) if not np.ptp(line)]
        at = next((each for each in (len(lines) - 1, 0) if each in same), same[0] if same else None)
        if at is not None:
            np.moveaxis(kept, axis, 0)[at] = True
    return kept
