"""Find what the new weights are really made from: do they move with the error, and is each layer's delta among it?

Right numbers are not enough: they may come from a table or from a measurement. A step shows a quantity only if that
stands among the values of the backward pass, and the new weights depend on it as numbers do (a term times 0 is no
dependence). This is found out by differentiating the new weights through the recorded operations. No fault is named
here, and no verdict given; what can't be differentiated is not shown.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import astuple, dataclass, replace
from functools import cached_property
from itertools import islice

import numpy as np

from byheart.reading import gradient, operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.gradient import Change
from byheart.reading.losses import LOSSES
from byheart.reading.network import Place, TooIntricate
from byheart.reading.pullback import pulled
from byheart.reading.redone import redone
from byheart.reading.seen import Layer, Reading, Seen, backward_of
from byheart.reading.training import Error, misses, slope_at, slopes
from byheart.reading.twins import that_runs_again
from byheart.reading.ways import same
from byheart.reading.weights import place_of

# How far a share may be from 1: far more than rounding, far less than any step that is made in another way.
_ROOM = 1e-2
# How far two arrays may be from each other to be the same quantity; in float32, deltas lose digits on their way.
_ALIKE, _ALIKE_IN_SINGLE = 1e-6, 2e-3
# Less than this share of a step is no part of it.
_LEAST = 1e-6
# What has less of a share than this in a step that is wrong isn't what the step is made of.
_PART = 0.001
_DRAWS, _MOST_STEPS, _MOST_FACTORS = 2, 4, 8
# A recording that was made up could have any number of numbers and factors; people's own have a few dozen.
_MOST_NUMBERS, _MOST_LOOKED_AT = 1000, 1_000_000


def layers_shown(reading: Reading) -> tuple[Layer, ...]:
    """What the first steps that tell something show of each layer, the output's first; empty where nothing trains."""
    evidence, training = reading.evidence, reading.training
    steps = [each for each in training.steps if each.changes and each.network.places] if training is not None else []
    if evidence is None or training is None or not steps:
        return ()
    # A rule beyond the gradient step has one rate; else each weight has the rate that fits it.
    rate = reading.rate if any(each.rate is None for each in training.steps) else 0.0
    if rate and len({each.share for each in steps if each.share}) > 1:  # it changes: of a step alone it isn't known
        steps = [each for each in steps if each.share]
    looked_at = [_Step(evidence, each, training.loss, each.share or rate) for each in steps]
    depths = range(max(each.network.depth for each in steps))
    found = [_layer(looked_at, depth) for depth in depths]
    if None in found:  # as where all that a layer is given is so large that nothing moves it
        again = redone(evidence, steps[0], training.loss)
        seen = replace(steps[0], changes=again.changes) if again is not None else steps[0]
        other = [_Step(again.evidence, seen, training.loss, seen.share or rate)] if again is not None else []
        found = [each or _layer(other, depth) for each, depth in zip(found, depths, strict=True)]
    return tuple(each or looked_at[0].made(depth).unmoved() for each, depth in zip(found, depths, strict=True))


def _layer(steps: Sequence["_Step"], depth: int) -> Layer | None:
    """What the first steps that move this layer's weights show together; None if no step moves them.

    A slope that is 0, as where data are symmetric, has no length to be divided by, and such a step shows nothing.
    """
    moving = [made for each in steps if (made := each.made(depth)).own]
    telling = (each for each in moving if not each.adapts or each.is_finite)
    found = list(islice((each.layer() for each in telling), _MOST_STEPS)) or [each.layer() for each in moving[:1]]
    return Layer(*map(all, zip(*map(astuple, found), strict=True))) if found else None


def _is_plain(change: Change) -> bool:
    """Whether a weight takes a step along its gradient, and nothing else happens to it."""
    return bool(change.rate and change.fits(change.rate))


@dataclass
class _Step:
    """One observed step; its backward pass is looked through when it is first asked for."""

    evidence: Evidence
    seen: Seen
    loss: str
    rate: float

    def made(self, depth: int, fixed: bool = False) -> "_Made":
        """How the new weights of one layer are made; see `_Made`."""
        return _Made(self.back, depth, self.loss, self.rate, self.differences, fixed, bool(self.seen.gradients))

    @cached_property
    def _plain(self) -> BackwardPass:
        """The backward pass, up to the gradients where a rule of its own makes the steps from them."""
        changes = list(self.seen.gradients) or self.seen.changes
        return backward_of(self.evidence, replace(self.seen, changes=changes), self.loss)

    @cached_property
    def differences(self) -> dict[int, list[tuple[int, Array]]]:
        """For each error, every difference between its output and target."""
        return _differences(self._plain)

    @cached_property
    def back(self) -> BackwardPass:
        """The backward pass; what depends on any of these differences belongs to it."""
        mask = self._plain.step.mask
        for reference, _ in (each for found in self.differences.values() for each in found):
            mask |= self._plain.segment.masks[reference]
        return replace(self._plain, step=replace(self._plain.step, mask=mask))


def _differences(back: BackwardPass) -> dict[int, list[tuple[int, Array]]]:
    """For each error, every difference between its output and target, and how it moves when the output misses by more.

    No 1 - output of a slope is one. A quotient target / output, and (1 - target) / (1 - output) beside it, count too.
    """
    errors = {(each.out, str(each.target)): each.operation.result for each in back.step.errors}
    found: dict[int, list[tuple[int, Array]]] = {each: [] for each in errors.values()}
    for each in (one for site in back.segment.instances.values() for one in site):
        for out, sign in ((0, 1), (1, 1 if each.name in ("Add", "Mult") else -1)):
            known = type(each.arguments[out]) is int and (each.arguments[out], str(each.arguments[1 - out]))
            if known in errors and not back.evidence.is_literal(each, 1 - out):
                found[errors[known]].append((each.result, sign * _moved_by(back, each, out)))
    for error in back.step.errors if "Div" in back.segment.kinds else ():
        found[error.operation.result] += _beside_quotient(back, error)
    return found


def _moved_by(back: BackwardPass, difference: Operation, out: int) -> Array:
    """How much a difference, or what stands in its place, moves when its target gets smaller."""
    output = back.value(difference.arguments[out])
    if difference.name == "Div":
        return 1 / output
    return -output if difference.name == "Mult" else np.ones(())


def _beside_quotient(back: BackwardPass, error: Error) -> Iterator[tuple[int, Array]]:
    """The quotients (1 - target) / (1 - output) beside target / output."""
    rest, target = 1 - back.value(error.out), back.evidence.value(error.target)
    if target is None:
        return
    for each in (one for site in back.segment.instances.values() for one in site):
        top, under = (back.evidence.value(one) for one in each.arguments[:2])
        if top is None or under is None or np.shape(top) != np.shape(target):
            continue
        if np.array_equal(under, rest) and np.array_equal(top, 1 - target):
            yield each.result, 1 / rest


@dataclass
class _Made:
    """How the new weights of one layer are made in one step.

    With `fixed`, single numbers that arrays are multiplied with count as if they didn't depend on the errors.
    """

    back: BackwardPass
    depth: int
    loss: str
    rate: float
    differences: Mapping[int, Sequence[tuple[int, Array]]]
    fixed: bool = False
    adapts: bool = False

    @property
    def is_finite(self) -> bool:
        """Whether all that is sent back from the new weights is a number."""
        return all(bool(np.all(np.isfinite(each))) for each in self._sent_back().values())

    def layer(self) -> Layer:
        """What this step shows of the layer, whose weights it moves."""
        found = self._layer()
        # The size of a step may depend on the errors, as where the gradient is brought to length 1.
        return found if found.moves or self.fixed else replace(self, fixed=True)._layer()

    def _layer(self) -> Layer:
        adjoints, places = self.back.adjoints, self.back.network.layer(self.depth)
        sums, values = ({at: adjoints[at] for at in each if at in adjoints} for each in _sums_and_values(places))
        try:
            moves = all(map(self._fits, self.own)) and self._moves()
            delta = self._goes_through(sums.values(), sums)
            derivatives = delta and (moves or self._goes_through([each.slope for each in self.own], sums))
            return Layer(moves, self._touched(), delta, self._goes_through(values.values(), values), derivatives)
        except operations.Unknown:
            return Layer(moves=False, touched=True, delta=False, before=False, derivatives=False)

    def unmoved(self) -> Layer:
        """What can be said of a layer whose weights no step moves: its delta may still stand on the way to them."""
        self.own = self._here
        adjoints = [
            self.back.adjoints[each.z] for each in self.back.network.layer(self.depth) if each.z in self.back.adjoints
        ]
        try:
            return Layer(moves=True, touched=True, delta=self._stands(adjoints), before=False, derivatives=False)
        except operations.Unknown:
            return Layer(moves=True, touched=True, delta=False, before=False, derivatives=False)

    @cached_property
    def _here(self) -> list[Change]:
        """The layer's own weights; where layers share one array of weights, that one."""
        places = {each.variable.after: place_of(self.back, each)[0] for each in self.back.changes}
        here = self.depth if self.depth in places.values() else min(places.values())
        return [each for each in self.back.changes if places[each.variable.after] == here]

    @cached_property
    def own(self) -> list[Change]:
        """The layer's own weights that this step moves."""
        return [each for each in self._here if each.tells and np.any(each.slope) and not each.is_flat]

    def _rate(self, change: Change) -> float:
        return self._beside_decay(change) or self.rate or change.rate

    def _fits(self, change: Change) -> bool:
        return bool(self.rate or _is_plain(change) or self._beside_decay(change))

    def _beside_decay(self, change: Change) -> float:
        """The rate of a step with which the weight also shrinks, where the rates of the steps differ; 0 elsewhere."""
        if _is_plain(change):
            return 0.0
        found = change.shrinking(self.back.value(change.variable.before))
        return found[0] if found is not None and found[1] > 0 else 0.0

    @cached_property
    def _seeds(self) -> dict[int, Array]:
        """Each own weight's wanted step (its own step, if that is no multiple), so that the whole counts as -1."""
        found = {}
        for each in self.own:
            wanted = self._rate(each) * each.slope if self._fits(each) else -each.moved
            wanted = wanted if np.any(wanted) else np.ones_like(wanted)
            shape = self.back.value(each.variable.after).shape
            found[each.variable.after] = (wanted / float(np.sum(wanted * wanted))).reshape(shape)
        return found

    def _of_gradient(self, start: Mapping[int, Array]) -> float:
        """How far the step goes along the seeds if the forward pass had these adjoints."""
        _look(self.back, len(self.back.step.forward))
        found = slopes(self.back.evidence, self.back.step, dict(start))
        total = 0.0
        for each in self.own:
            part = slope_at(self.back.evidence, found, each.variable.before)
            if part is not None:
                seed = self._seeds[each.variable.after].reshape(each.slope.shape)
                total -= self._rate(each) * float(np.sum(seed * part.reshape(each.slope.shape)))
        return total

    # Does the step move with the errors?

    def _touched(self) -> bool:
        """Whether the errors as they are have a part in the new weights."""
        found = self._sent_back()
        made_of = {at for results in self.differences.values() for at, _ in results}
        if LOSSES[self.loss].of_target:  # whole numbers aren't recorded: then only the error shows it
            made_of = {each.target for each in self._errors if type(each.target) is int} or made_of
        parts = [found[at] * self.back.value(at) for at in made_of if at in found]
        return sum(float(np.sum(np.abs(each))) for each in parts) > _LEAST

    def _moves(self) -> bool:
        """Whether another target would move the new weights as it moves the gradient.

        Of a loss of products, whole targets come in twice and aren't recorded: that they were right each time is all.
        """
        if LOSSES[self.loss].of_target and not any(type(each.target) is int for each in self._errors):
            return True
        found = self._sent_back()
        draws = np.random.default_rng(0)
        pairs = []
        for _ in range(_DRAWS):
            other = self._summing_up(
                {key: self._fitting(draws.standard_normal(at)) for key, at in self._targets.items()}
            )
            pairs.append((self._by_gradient(other), self._by_errors(found, other), self._by_targets(found, other)))
        room = _ROOM * max(abs(each[0]) for each in pairs)
        return any(all(abs(each[0] - each[way]) <= room for each in pairs) for way in (1, 2))

    @property
    def _errors(self) -> Sequence[Error]:
        return self.back.step.errors

    @cached_property
    def _targets(self) -> dict[str, tuple[int, ...]]:
        """Each target of the step, and its output's shape."""
        return {_target_of(each): self.back.value(each.out).shape for each in self._errors}

    def _fitting(self, change: Array) -> Array:
        """The change of a target; behind a softmax, the targets of a sample go on to have the same sum."""
        axis = {"softmax": -1, "softmax over columns": 0}.get(self.back.network.activation_of(0)[0])
        if axis is not None and change.ndim:
            change = change - change.mean(axis=axis, keepdims=True)
        return change

    def _summing_up(self, other: Mapping[str, Array]) -> dict[str, Array]:
        """The changes of targets; behind a softmax of single numbers, those that stand for one sample sum up to 0."""
        found, groups = dict(other), dict[int, set[str]]()
        # Of shares that are all alike, as where each node is off, only the loss says that they are a softmax's.
        is_soft = "softmax" in f"{self.loss} {self.back.network.activation_of(0)[0]}"
        for each in self._errors if is_soft else ():
            made = self.back.made(each.out)
            if made is not None and made.name == "Div" and not self.back.value(each.out).shape:
                groups.setdefault(made.arguments[1], set()).add(_target_of(each))
        for keys in groups.values():
            mean = sum(other[each] for each in keys) / len(keys)
            found |= {each: other[each] - mean for each in keys}
        return found

    def _by_gradient(self, other: Mapping[str, Array]) -> float:
        start: dict[int, Array] = {}
        repeated = gradient.evaluations(self.back.evidence, self._errors)
        plain = misses(self.back.evidence, self._errors) or {}
        sent = LOSSES[self.loss].sent(self.back.evidence, self._errors) or plain
        for each in self._errors:
            by_miss = LOSSES[self.loss].by_miss(
                self.back.evidence, each, plain[each.out], sent.get(each.out, plain[each.out])
            )
            miss = other[_target_of(each)]
            if miss.size != by_miss.size:
                raise operations.Unknown("a target of several shapes")
            miss = miss.reshape(by_miss.shape) * by_miss / repeated
            start[each.out] = start[each.out] + miss if each.out in start else miss
        return self._of_gradient(start)

    def _by_errors(self, found: Mapping[int, Array], other: Mapping[str, Array]) -> float:
        total = 0.0
        for each in self._errors:
            for at, by in self.differences[each.operation.result]:
                miss = by * other[_target_of(each)]
                if at in found and found[at].size == miss.size:
                    total += float(np.sum(found[at].ravel() * miss.ravel()))
        return total

    def _by_targets(self, found: Mapping[int, Array], other: Mapping[str, Array]) -> float:
        total = 0.0
        for at in {each.target for each in self._errors if type(each.target) is int}:
            if at in found and found[at].size == other[str(at)].size:
                total -= float(np.sum(found[at].ravel() * other[str(at)].ravel()))
        return total

    # Does the step go through the layer's delta?

    def _goes_through(self, wanted: Iterable[Array], start: Mapping[int, Array]) -> bool:
        """Whether all of the step that comes from these adjoints is made from the wanted values, up to factors."""
        if not all(map(self._fits, self.own)):
            return self._stands(wanted)
        whole = self._of_gradient(start)
        if abs(whole) < _LEAST:
            return False
        stops = set(_equal_to(self.back, self._quantities(wanted)))
        through = sum(float(np.sum(adjoint * value)) for adjoint, value in self._through(stops))
        return abs(through / whole - 1) <= _ROOM

    def _stands(self, wanted: Iterable[Array]) -> bool:
        """Whether the wanted values have a part in the new weights, none of them left out.

        A step that is wrong has no more to tell. But a trace of them, or a piece, may stand in any step.
        """
        quantities = self._quantities(wanted)
        stops = set(_equal_to(self.back, quantities))
        on_way = self.back.way(self._seeds) & stops
        covered = [quantities.covered(each) for at in on_way for each in _contained(self.back, at)]
        if not covered or not np.all(np.any(covered, axis=0)):
            return False
        return sum(float(np.sum(np.abs(adjoint * value))) for adjoint, value in self._through(stops)) > _PART

    def _quantities(self, wanted: Iterable[Array]) -> "_Quantities":
        return _Quantities(list(wanted), self.back.number_factors, self._likeness)

    def _through(self, stops: Set[int]) -> Iterator[tuple[Array, Array]]:
        """The adjoints and values of these: on each way to the new weights, of the last."""
        found = self._sent_back(stops)
        return ((found[at], self.back.value(at)) for at in stops if at in found)

    @property
    def _likeness(self) -> float:
        """How far two arrays may be from each other, relative to their size, to be the same quantity."""
        kinds = {kind for each in self.own for kind in self._kinds_of(each)}
        return _ALIKE_IN_SINGLE if "s" in kinds else _ALIKE

    def _kinds_of(self, change: Change) -> tuple[str, str]:
        kinds = self.back.evidence.kinds
        return kinds[change.variable.before], kinds[change.variable.after]

    def _sent_back(self, stops: Iterable[int] = ()) -> dict[int, Array]:
        """The adjoints of the values of the backward pass, from the seeds; the walk ends at `stops`."""
        back, found, ends = self.back, dict(self._seeds), frozenset(stops)
        cone = back.segment.cone(found, back.step.forward)
        of_targets = self._made_of_targets(cone) if LOSSES[self.loss].of_target else set()
        goes_on = (each for each in cone if back.touched(each) or each in of_targets)
        made = [back.evidence.made[each] for each in goes_on if each in back.evidence.made]
        _look(back, len(made))
        for operation in sorted(made, key=lambda each: each.time, reverse=True):
            adjoint = found.get(operation.result)
            if adjoint is None or operation.result in ends or operation.result in back.step.forward:
                continue
            for reference, part in pulled(back.evidence, operation, adjoint):
                if not (self.fixed and self._is_size(reference, operation)):
                    found[reference] = found[reference] + part if reference in found else part
        return found

    def _made_of_targets(self, cone: Set[int]) -> set[int]:
        """What is made of the targets in this cone, without what other steps have made of them: velocities."""
        found = {each.target for each in self._errors if type(each.target) is int}
        made = (self.back.evidence.made[each] for each in cone if each in self.back.evidence.made)
        for each in sorted(made, key=lambda one: one.time):
            if not found.isdisjoint(each.made_from) and not self._is_older(each.result):
                found.add(each.result)
        return found

    def _is_older(self, reference: int) -> bool:
        """Whether this depends on the errors of other steps, and on none of this one's."""
        return bool(self.back.segment.depends_on(reference) & self._others) and not self.back.touched(reference)

    @cached_property
    def _others(self) -> int:
        """The mask of the errors of all other steps."""
        segment, mask = self.back.segment, 0
        for site in {that_runs_again(self.back.evidence, each.operation.site) for each in self._errors}:
            for each in segment.instances.get(site, ()):
                mask |= segment.masks[each.result]
        return mask & ~self.back.mask

    def _is_size(self, reference: int, operation: Operation) -> bool:
        """Whether this is a single number that sizes the step, as an array's factor or as a single number's."""
        if operations.plain(operation.name) not in ("Mult", "Div") or self.back.value(reference).size > 1:
            return False
        factors = self._factors(reference)
        return bool(factors) and factors <= self._sizes

    @cached_property
    def _sizes(self) -> set[int]:
        """The single numbers, made of arrays, that arrays are multiplied with or divided by.

        A single error, or the delta of a single output, is made of no array that depends on the errors.
        """
        back, found = self.back, set()
        cone = back.way(self._seeds)
        for made in (back.evidence.made[each] for each in cone if each in back.evidence.made):
            if operations.plain(made.name) in ("Mult", "Div") and back.value(made.result).size > 1:
                found |= {one for each in made.references() for one in self._factors(each) if self._is_of_arrays(one)}
        return found

    def _factors(self, reference: int) -> set[int]:
        """The single numbers that depend on the errors, and of which this one is a product."""
        if self.back.value(reference).size > 1 or not self.back.touched(reference):
            return set()
        made = self.back.made(reference)
        if made is None or operations.plain(made.name) not in ("Mult", "Div"):
            return {reference}
        return {one for each in made.references() for one in self._factors(each)}

    def _is_of_arrays(self, reference: int) -> bool:
        behind = self.back.segment.cone([reference], self.back.step.forward) - self.back.step.forward
        return any(self.back.touched(each) and self.back.value(each).size > 1 for each in behind)


def _target_of(error: Error) -> str:
    """What tells a target from others: its value, or the output beside a number of the text."""
    return str(error.target) if type(error.target) is int else f"{error.target} of {error.out}"


def _sums_and_values(places: Iterable[Place]) -> tuple[list[int], list[int]]:
    """The weighted sums of a layer, and its values."""
    return [each.z for each in places], [each.a for each in places]


def _look(back: BackwardPass, count: int) -> None:
    """Count what is looked at, in all steps of this recording. Raises TooIntricate."""
    back.evidence.looked_at["shown"] += count
    if back.evidence.looked_at["shown"] > _MOST_LOOKED_AT:
        raise TooIntricate


# Values that are a wanted quantity, up to a factor --------------------------------------------------------------------


def _equal_to(back: BackwardPass, quantities: "_Quantities") -> Iterator[int]:
    """The values of the backward pass that are one of these quantities or a piece of one, up to a factor."""
    after = {each.variable.after for each in back.changes}
    _look(back, len(back.backward))
    for reference in back.backward:
        if reference not in after and any(map(quantities.have, _contained(back, reference))):
            yield reference


class _Quantities:
    """Wanted quantities: each one, all of them as one row, their rows and columns, and their single numbers."""

    def __init__(self, wanted: Sequence[Array], factors: Sequence[float], room: float) -> None:
        self._room = room
        numbers = np.concatenate([np.zeros(0), *(each.ravel() for each in wanted)])
        places = np.flatnonzero(numbers)[:_MOST_NUMBERS]
        sizes = np.abs(np.multiply.outer(numbers[places], factors[:_MOST_NUMBERS]))
        order = np.argsort(sizes, axis=None)
        # The size of each number other than 0 with each factor, and which number that is.
        self._sizes, self._owners = sizes.ravel()[order], order // max(1, sizes.shape[1])
        self._nothing = np.zeros(places.size, dtype=bool)
        self._pieces: dict[int, list[Array]] = {}
        self._where: dict[int, list[Array]] = {}
        for each, own in self._pieces_of(wanted, numbers):
            if each.size > 1 and np.any(each):
                self._pieces.setdefault(each.size, []).append(each)
                self._where.setdefault(each.size, []).append(np.isin(places, own))
        self._directions = {
            size: np.stack([_direction(each) for each in found]) for size, found in self._pieces.items()
        }

    @staticmethod
    def _pieces_of(wanted: Sequence[Array], numbers: Array) -> Iterator[tuple[Array, Array]]:
        """Each quantity, all of them, and their rows and columns, with the places of their numbers among all."""
        ends = np.cumsum([0, *(each.size for each in wanted)])
        tables = [np.arange(at, at + each.size).reshape(each.shape) for at, each in zip(ends, wanted, strict=False)]
        rows = [row for table in tables if table.ndim == 2 for row in (*table, *table.T)]
        yield from zip(wanted, tables, strict=True)
        yield numbers, np.arange(numbers.size)
        yield from ((numbers[row], row) for row in rows)

    def covered(self, value: Array) -> Array:
        """Which of all wanted numbers other than 0 are in this value, up to a factor."""
        found = self._nothing.copy()
        if value.size == 1:
            found[self._owners[self._near(value)]] = True
        for at in self._alike(value):
            found |= self._where[value.size][at]
        return found

    def have(self, value: Array) -> bool:
        """Whether this value is one of them, up to a factor."""
        if value.size == 1:
            near = self._near(value)
            return bool(near.stop > near.start)
        return any(True for _ in self._alike(value))

    def _near(self, value: Array) -> slice:
        """The places of the sizes that a single number is, as near as it has to be."""
        own = float(abs(value.ravel()[0]))
        begin = np.searchsorted(self._sizes, own / (1 + self._room))
        return slice(int(begin), int(np.searchsorted(self._sizes, own / (1 - self._room), side="right")))

    def _alike(self, value: Array) -> Iterator[int]:
        """The places of the pieces of this size that the value is, up to a factor."""
        if value.size not in self._pieces:
            return
        turned = np.stack([_direction(value), _direction(value.T)], axis=1)
        likely = np.abs(self._directions[value.size] @ turned).max(axis=1) > 1 - 1e2 * self._room
        yield from (int(at) for at in np.flatnonzero(likely) if same(value, self._pieces[value.size][at], self._room))


def _direction(value: Array) -> Array:
    size = float(np.linalg.norm(value))
    return value.ravel() / size if size else value.ravel()


def _contained(back: BackwardPass, reference: int) -> Iterator[Array]:
    """The value; and where it is a product in one piece, that product without one of the factors."""
    value = back.value(reference)
    yield value
    operation = back.made(reference)
    name = back.name(reference)
    if name == "einsum" and operation is not None and len(operation.arguments) > 3:
        yield from _without_one_operand(back, operation)
    elif name == "Mult":
        for each in _plain_factors(back, reference):
            other = back.value(each)
            if other.size in (1, value.size) and np.all(other):
                yield value / (other.reshape(value.shape) if other.size == value.size else other)


def _plain_factors(back: BackwardPass, reference: int) -> list[int]:
    """The factors of a product that don't depend on the errors; the product may be nested, but not endlessly."""
    found, waiting = [], [reference]
    for _ in range(_MOST_FACTORS):
        operation = back.made(waiting.pop()) if waiting else None
        if operation is not None and operations.plain(operation.name) == "Mult":
            own = [each for each in operation.arguments[:2] if type(each) is int]
            found += [each for each in own if not back.touched(each)]
            waiting += [each for each in own if back.touched(each)]
    return found


def _without_one_operand(back: BackwardPass, operation: Operation) -> Iterator[Array]:
    inputs, _, output = str(operation.arguments[0][1]).replace(" ", "").partition("->")
    names = inputs.split(",")
    arrays = [each for argument in operation.arguments[1:] if (each := back.evidence.value(argument)) is not None]
    if len(names) != len(operation.arguments) - 1 or len(names) != len(arrays):
        return
    for at, own in enumerate(names):
        others = [name for place, name in enumerate(names) if place != at]
        kept = "".join(dict.fromkeys(each for name in others for each in name if each in output + own))
        if not back.touched(operation.arguments[1 + at]):
            left = [array for place, array in enumerate(arrays) if place != at]
            yield np.einsum(f"{','.join(others)}->{kept}", *left)
