"""Find the steps of a training by what depends on what; names and shapes are never read.

An error is a difference where one side depends on an earlier value of the same difference and the other side does not.
The first side is the network's output, the other is the target. Weights are the values that the errors of one step have
changed when the next error is computed. Everything else that the output depends on is data. Nothing is judged here. To
accept other forms of an error, extend KINDS.
"""

import bisect
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation, references_in
from byheart.reading.moves import is_move, moved_through
from byheart.reading.pullback import pulled
from byheart.reading.recompute import checked
from byheart.reading.twins import Site, that_runs_again, with_twins
from byheart.recorder.calculus import COPIED, named

# The operations that may compute an error, in the order in which they are tried: a difference; a quotient, as in the
# gradient of the cross-entropy; a product with a target of -1 or 1; a sum with a negated target.
KINDS: tuple[tuple[str, ...], ...] = (("Sub",), ("Div",), ("Mult",), ("Add",))
_MOST_STEPS, _MOST_ERRORS, _MOST_RESHAPED = 12, 600, 20

Pull = Callable[[Evidence, Operation, Array], Iterator[tuple[int, Array]]]
# What may be done to a weight after its step, number by number: to round it, or to keep it within limits.
_ROUNDING = frozenset({"round", "around", "rint", "fix", "trunc"})
RESHAPING = (named("kinked") - {"abs", "absolute", "fabs"}) | _ROUNDING


def nearly_same(one: Array, other: Array) -> bool:
    """Whether two arrays have the same numbers, but for their last digits."""
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=1e-9, atol=1e-9))


@dataclass(frozen=True, slots=True)
class Error:
    """A difference between an output and a target: its operation, and which operand is which."""

    operation: Operation
    out: int
    target: Any
    sign: int  # +1 for output - target


@dataclass(frozen=True, slots=True)
class Variable:
    """One array of weights over one step: the numbers of its values before and after the step."""

    before: int
    after: int


@dataclass(frozen=True)
class Step:
    """One training step: its errors, its weights, and its forward pass.

    `forward` are the values that the outputs depend on, back to the weights of this step. `inputs` are those of
    them that no earlier step changed (not known for the first step). `untracked` values were made by this step,
    feed the next one, and are not weights. `mask` has the bits of the step's errors, and of other differences that
    may change weights too. `window` is the number of the segment.
    """

    errors: tuple[Error, ...]
    forward: frozenset[int]
    inputs: frozenset[int]
    variables: tuple[Variable, ...]
    untracked: tuple[int, ...]
    window: int
    mask: int


@dataclass
class Segment:
    """A stretch of the recording between two windows: its operations, and the differences that each value depends on.

    `instances` are the differences at each site (those of a site that ran once, at its twin that runs again), and
    `masks` holds one bit for each difference. `dependences` is,
    for each value, the mask of the differences that it depends on. `kinds` are the operations that count as
    differences.
    """

    evidence: Evidence
    number: int
    operations: list[Operation]
    kinds: tuple[str, ...] = KINDS[0]
    instances: dict[Site, list[Operation]] = field(default_factory=dict)
    masks: dict[int, int] = field(default_factory=dict)
    dependences: dict[int, int] = field(default_factory=dict)
    computed: set[int] | None = None

    def __post_init__(self) -> None:
        count = 0
        for each in self.operations:
            depends = 0
            for reference in each.made_from:
                depends |= self.dependences.get(reference, 0)
            if each.name in self.kinds and len(each.arguments) >= 2:
                self.instances.setdefault(that_runs_again(self.evidence, each.site), []).append(each)
                self.masks[each.result] = 1 << count
                depends |= 1 << count
                count += 1
            self.dependences[each.result] = depends

    def depends_on(self, argument: object) -> int:
        """The mask of the differences that an argument depends on."""
        depends = 0
        for reference in references_in(argument):
            depends |= self.dependences.get(reference, 0)
        return depends

    def between(self, begins: int, ends: int) -> list[Operation]:
        """The operations after one time and before another."""
        first = bisect.bisect_right(self.operations, begins, key=lambda each: each.time)
        return self.operations[first : bisect.bisect_left(self.operations, ends, key=lambda each: each.time)]

    def mask_of(self, errors: Iterable[Error]) -> int:
        """The mask of these errors."""
        mask = 0
        for each in errors:
            mask |= self.masks[each.operation.result]
        return mask

    def cone(self, references: Iterable[int], stop: frozenset[int] = frozenset()) -> frozenset[int]:
        """All values that these values are made of, themselves included; the walk ends at values in `stop`."""
        found: set[int] = set()
        waiting, made = list(references), self.evidence.made
        while waiting:
            reference = waiting.pop()
            if reference in found:
                continue
            found.add(reference)
            if reference in made and reference not in stop:
                waiting.extend(made[reference].made_from)
        return frozenset(found)


def segments_of(evidence: Evidence, kinds: tuple[str, ...] = KINDS[0], most: int = 1 << 30) -> list[Segment]:
    """The segments of the recording; `kinds` count as differences, and at most `most` operations are used in all."""
    ends = [*evidence.windows, 1 << 60]
    segments: list[list[Operation]] = [[] for _ in ends]
    at = 0
    for each in evidence.operations[:most]:
        while each.time > ends[at]:
            at += 1
        segments[at].append(each)
    return [Segment(evidence, number, each, kinds) for number, each in enumerate(segments)]


def error_nodes(segment: Segment) -> dict[Site, int]:
    """The sites where errors are computed, and which operand (0 or 1) is the output."""
    found: dict[Site, int] = {}
    for node, instances in segment.instances.items():
        sides = sides_of(segment, instances)
        if len(sides) == 1 and not segment.evidence.is_literal(instances[0], 1 - min(sides)):
            found[node] = min(sides)
    return found


def sides_of(segment: Segment, instances: Sequence[Operation]) -> set[int]:
    """The operands that depend on an earlier value of the same difference: exactly one for an error."""
    before = 0
    sides: set[int] = set()
    for each in instances:
        left, right = (bool(segment.depends_on(argument) & before) for argument in each.arguments[:2])
        before |= segment.masks[each.result]
        if left and right:
            return {0, 1}
        if left or right:
            sides.add(0 if left else 1)
    return sides


def errors_at(segment: Segment, nodes: dict[Site, int]) -> list[Error]:
    """The errors that were computed at these sites, in order of time."""
    found = []
    for node, side in nodes.items():
        for each in segment.instances.get(node, ()):
            out = each.arguments[side]
            if type(out) is int:
                found.append(Error(each, out, each.arguments[1 - side], 1 if side == 0 else -1))
    return sorted(found, key=lambda error: error.operation.time)[:_MOST_ERRORS]


def levels(segment: Segment, errors: Sequence[Error]) -> list[tuple[Error, ...]]:
    """The errors grouped into steps: an error that depends on another one belongs to a later step."""
    level: dict[int, int] = {}
    steps: list[list[Error]] = []
    seen: list[Error] = []
    for each in errors:
        depends = segment.depends_on(each.out)
        at = 1 + max(
            (level[e.operation.result] for e in seen if segment.masks[e.operation.result] & depends), default=-1
        )
        level[each.operation.result] = at
        seen.append(each)
        while len(steps) <= at:
            steps.append([])
        steps[at].append(each)
        if len(steps) > _MOST_STEPS:
            steps.pop()
            break
    return [tuple(step) for step in steps]


def steps_of(
    segment: Segment,
    nodes: dict[Site, int],
    forward_nodes: frozenset[Site] | None,
    beside: Iterable[Site] = (),
    moving: frozenset[Site] = frozenset(),
    most: int | None = None,
) -> list[Step]:
    """The observed steps, each with the weights that it changes, without the last step.

    The changes of the last step are not seen. Values that depend on the differences at the sites in `beside` count
    as changed by the step too. At the sites in `moving`, weights are known to be changed. `most`: about so many
    steps are enough.
    """
    found: list[Step] = []
    for errors in one_after_another(segment, errors_at(segment, nodes)):
        if most and len(found) >= most:
            break
        groups = _that_feed(segment, levels(segment, errors))[: most + 1 if most else None]
        if groups and forward_nodes is None:
            forward = segment.cone(each.out for each in groups[0])
            forward_nodes = nodes_in(segment.evidence, forward | _passed_by(segment, groups))
        steps = _steps_of_one(segment, groups, forward_nodes or frozenset(), beside)
        known = moving | _where_later_weights_move(segment, groups, steps, forward_nodes or frozenset())
        rests = _where_weights_rest(segment, groups, steps, known)
        found += _steps_of_one(segment, groups, forward_nodes or frozenset(), beside, rests) if rests else steps
    return found


def _passed_by(segment: Segment, groups: Sequence[tuple[Error, ...]]) -> set[int]:
    """The single numbers made before the first errors where later outputs come from: a node may be off at first."""
    evidence = segment.evidence
    begins = min((each.operation.time for each in groups[0]), default=0)
    made = (evidence.made.get(each) for each in segment.cone(each.out for errors in groups[1:] for each in errors))
    later = {each.site for each in made if each is not None and each.node >= 0}
    first = segment.between(-1, begins)
    return {each.result for each in first if each.site in later and evidence.values[each.result].size == 1}


def _where_later_weights_move(
    segment: Segment, groups: Sequence[tuple[Error, ...]], steps: Sequence[Step], forward_nodes: frozenset[Site]
) -> frozenset[Site]:
    """The sites where what a step uses is moved by its errors, and only a pass after the next one goes on with it.

    So it is with the row of a table in a list, if no sample has that row twice in a row.
    """
    found: list[int] = []
    for at, step in enumerate(steps[:-1]):
        later = segment.cone(each.out for errors in groups[at + 2 :] for each in errors)
        for each in segment.between(groups[at][0].operation.time, groups[at + 1][0].operation.time):
            if each.result not in later or each.site in forward_nodes or segment.masks.get(each.result, 0) & step.mask:
                continue
            own = each.arguments[0] if operations.plain(each.name) in ("Add", "Sub") else None
            is_used = type(own) is int and own in step.forward and not segment.depends_on(own) & step.mask
            if is_used and segment.depends_on(each.result) & step.mask:
                found.append(each.result)
    return _sites_of(segment, found)


def _where_weights_rest(
    segment: Segment, groups: Sequence[tuple[Error, ...]], steps: Sequence[Step], moving: frozenset[Site]
) -> frozenset[Site]:
    """The sites where weights are changed, if some are changed there that the next output doesn't depend on.

    So it is with the weights of a node that is off in the next pass.
    """
    known = {each.after for step in steps for each in step.variables}
    sites = moving | _sites_of(segment, known)
    ends = groups[len(steps)][0].operation.time if len(groups) > len(steps) else 0
    among = (each for site in sites for each in segment.evidence.at_site[site])
    others = (each.result for each in among if each.time < ends and each.result not in known)
    return sites if any(map(segment.depends_on, others)) else frozenset()


def _sites_of(segment: Segment, values: Iterable[int]) -> frozenset[Site]:
    """The places in the text where these values are made."""
    made = segment.evidence.made
    return frozenset(made[each].site for each in values if each in made and made[each].node >= 0)


def one_after_another(segment: Segment, errors: Sequence[Error]) -> list[list[Error]]:
    """The errors of each training: one that depends on none of those before it, after a step was done, begins another.

    The errors of one step depend on none of each other, but no step is done between them.
    """
    trainings: list[list[Error]] = []
    mask, stepped = 0, True
    for each in errors:
        depends = bool(segment.depends_on(each.out) & mask)
        if not depends and stepped:
            trainings.append([])
            mask, stepped = 0, False
        stepped |= depends
        mask |= segment.masks[each.operation.result]
        trainings[-1].append(each)
    return trainings


def _steps_of_one(
    segment: Segment,
    groups: list[tuple[Error, ...]],
    forward_nodes: frozenset[Site],
    beside: Iterable[Site],
    rests: frozenset[Site] = frozenset(),
) -> list[Step]:
    """The steps of one training; at the sites in `rests` weights are changed that the next output may not depend on."""
    found: list[Step] = []
    before: frozenset[int] = frozenset()
    changed: frozenset[int] = frozenset()
    for at, (errors, after) in enumerate(zip(groups, [*groups[1:], ()], strict=True)):
        # A weight may rest for a step: then its numbers are those of the step before that.
        forward = segment.cone((each.out for each in errors), changed)
        if not after:
            break
        mask = segment.mask_of(errors) | _beside(segment, errors, after, beside)
        walk = _Walk(segment, mask, forward, forward_nodes)
        walk.span, walk.rests = (errors[0].operation.time, after[-1].operation.time), rests
        since = groups[at - 1][0].operation.time if at else -1
        walk.also = _made_afterwards(segment, errors, after, forward, since, forward_nodes)
        walk.also |= _made_of_older(segment, groups[:at], after[0].operation.time, changed | forward)
        variables, inputs, untracked = walk.back_from([each.out for each in after])
        moved = walk.moved_at_rests()
        variables += walk.resting(moved, variables)
        found.append(
            Step(_once_each(errors), forward, before, tuple(variables), tuple(untracked), segment.number, mask),
        )
        before = frozenset(inputs)
        changed |= frozenset(each.after for each in variables) | frozenset(untracked) | frozenset(moved)
    return found


def _made_afterwards(
    segment: Segment,
    errors: Sequence[Error],
    after: Sequence[Error],
    forward: frozenset[int],
    since: int,
    forward_nodes: frozenset[Site],
) -> set[int]:
    """The values made after the error from this step's layers (made after `since`) that are not in the forward pass.

    They may change weights too, although they do not depend on the error.
    """
    begins, ends = errors[0].operation.time, after[0].operation.time
    made = segment.evidence.made
    live = {each for each in forward if each in made and since < made[each].time and made[each].node >= 0}
    if since < 0:  # no earlier step: a site that runs again in the next step belongs to a layer
        again = {
            made[each].site
            for each in segment.cone(each.out for each in after)
            if each in made and made[each].time > begins
        }
        live = {each for each in live if made[each].site in again}
    found: set[int] = set()
    for each in segment.between(begins, ends):
        is_odd = each.site not in forward_nodes and each.node >= 0
        if is_odd and any(reference in live or reference in found for reference in each.made_from):
            found.add(each.result)
    return found


def _made_of_older(segment: Segment, groups: Sequence[Sequence[Error]], ends: int, weights: Set[int]) -> set[int]:
    """The values made before this time from the errors of these steps, but not through these `weights`.

    Where the next step isn't made from its own errors alone, such values change weights.
    """
    errors = {each.operation.result for errors in groups for each in errors}
    found: set[int] = set()
    for each in segment.between(min(errors, default=ends) - 1, ends) if errors else ():
        if each.result in errors or not found.isdisjoint(each.made_from):
            found |= {each.result} - weights
    return found


def _beside(segment: Segment, errors: Sequence[Error], after: Sequence[Error], sites: Iterable[Site]) -> int:
    """The mask of the other differences in this step."""
    made = [segment.evidence.made[each.out].time for each in (*errors, *after) if each.out in segment.evidence.made]
    begins, ends = min(made, default=0), after[0].operation.time
    mask = 0
    for site in sites:
        for each in segment.instances.get(site, ()):
            if begins <= each.time < ends and not segment.masks[each.result] & segment.mask_of(errors):
                later = segment.depends_on(each.result) & segment.mask_of(after)
                mask |= 0 if later else segment.masks[each.result]
    return mask


def _that_feed(segment: Segment, groups: list[tuple[Error, ...]]) -> list[tuple[Error, ...]]:
    """For each step, only the errors that the next step depends on; the other errors are only printed or measured."""
    found = []
    for errors, after in pairwise(groups):
        depends = 0
        for each in after:
            depends |= segment.depends_on(each.out)
        found.append(tuple(each for each in errors if segment.masks[each.operation.result] & depends))
    return [*found, *groups[-1:]]


def _once_each(errors: Iterable[Error]) -> tuple[Error, ...]:
    """The errors without repetitions of the same output and target."""
    found = {(each.out, str(each.target)): each for each in reversed(tuple(errors))}
    return tuple(reversed(found.values()))


def nodes_in(evidence: Evidence, values: Iterable[int]) -> frozenset[Site]:
    """The sites at which these values were made, and those where the same statements stand again."""
    made = (evidence.made.get(each) for each in values)
    return with_twins(evidence, (each.site for each in made if each is not None and each.node >= 0))


class _Walk:
    """The walk from one step's outputs back to the values that the step before has changed."""

    def __init__(self, segment: Segment, mask: int, before: frozenset[int], forward_nodes: frozenset[Site]) -> None:
        self._segment = segment
        self._mask = mask
        self._before = before
        self._forward_nodes = forward_nodes
        self._known: dict[int, int | None] = {}
        self.also: set[int] = set()
        self.span = (0, 0)
        self.rests: frozenset[Site] = frozenset()

    def back_from(self, outs: Iterable[int]) -> tuple[list[Variable], set[int], list[int]]:
        """The weights, the inputs that nothing has changed, and the untracked values."""
        variables: dict[int, Variable] = {}
        inputs: set[int] = set()
        untracked: list[int] = []
        seen: set[int] = set()
        waiting = list(outs)
        while waiting:
            reference = waiting.pop()
            if reference in seen:
                continue
            seen.add(reference)
            if not self._touched(reference):
                moved = self.origin(reference) if reference in self.also else None
                if moved is not None:
                    variables[reference] = Variable(moved, reference)
                elif reference in self._reached:
                    waiting.extend(self._segment.evidence.made[reference].made_from)
                else:
                    inputs.add(reference)
                continue
            origin = self.origin(reference)
            operation = self._segment.evidence.made[reference]
            if origin is not None:
                variables[reference] = Variable(origin, self._before_reshaping(reference))
            elif operation.site in self._forward_nodes or operation.node < 0 or is_move(operation):
                waiting.extend(operation.made_from)
            elif (stays := self._stays(operation)) is not None:
                waiting.append(stays)
            elif self._resting_origin(reference) is None:
                untracked.append(reference)
        return list(variables.values()), inputs, untracked

    def moved_at_rests(self) -> list[int]:
        """The single numbers that are made of this step's errors where weights may rest."""
        values = self._segment.evidence.values
        made = (each for each in self._segment.between(*self.span) if each.site in self.rests) if self.rests else ()
        return [each.result for each in made if values[each.result].size == 1 and self._touched(each.result)]

    def resting(self, moved: Iterable[int], known: Sequence[Variable]) -> list[Variable]:
        """The weights of this step among what was `moved`, beside the known ones.

        A weight that this step's output doesn't depend on is one as well: its gradient is 0.
        """
        before = {each.before for each in known}
        inside = self._segment.cone((each.after for each in known), self._before)  # as what is written into a table
        found: dict[int, Variable] = {}
        for each in (at for at in moved if at not in inside):
            origin = self.origin(each)
            origin = self._resting_origin(each) if origin is None else origin
            if origin is not None and origin not in before:
                found[origin] = Variable(origin, each)
        return list(found.values())

    def _resting_origin(self, reference: int) -> int | None:
        """The single number that is moved where weights are, before this step."""
        made, values = self._segment.evidence.made, self._segment.evidence.values
        at: object = reference
        while type(at) is int and self._touched(at):
            operation = made[at]
            if operation.site not in self.rests or operations.plain(operation.name) not in ("Add", "Sub"):
                return None
            at = operation.arguments[0]
        return at if type(at) is int and values[at].size == values[reference].size == 1 else None

    def _stays(self, operation: Operation) -> int | None:
        """The value that an addition of nothing but 0 leaves as it is, as of a weight whose input is 0; else None."""
        own, *others = operation.arguments
        if operations.plain(operation.name) not in ("Add", "Sub") or type(own) is not int or len(others) != 1:
            return None
        added = self._segment.evidence.value(others[0])
        return own if added is not None and not np.any(added) else None

    @cached_property
    def _reached(self) -> frozenset[int]:
        """The values that depend on values in `also`."""
        found: set[int] = set()
        for each in self._segment.between(*self.span) if self.also else ():
            if any(reference in self.also or reference in found for reference in each.made_from):
                found.add(each.result)
        return frozenset(found)

    def _touched(self, argument: object) -> bool:
        return bool(self._segment.depends_on(argument) & self._mask)

    def _moves(self, argument: object) -> bool:
        """Whether a weight may be changed by this value."""
        return self._touched(argument) or (type(argument) is int and argument in self.also)

    def origin(self, reference: int) -> int | None:
        """The value before the step if this is the same weight after the step; else None."""
        if reference not in self._known:
            self._known[reference] = None
            self._known[reference] = self._origin(reference)
        return self._known[reference]

    def _origin(self, reference: int) -> int | None:
        operation = self._segment.evidence.made.get(reference)
        if operation is None or not operation.arguments:
            return None
        first = operation.arguments[0]
        is_forward = operation.site in self._forward_nodes
        name = operations.plain(operation.name)
        if operation.in_place or name == "changed":
            return None if is_forward or type(first) is not int else self._same(first)
        if name in ("Add", "Sub") and not is_forward and len(operation.arguments) >= 2:
            for place in self._in_order(operation) if name == "Add" else (0,):
                own, other = operation.arguments[place], operation.arguments[1 - place]
                if type(own) is int:
                    origin = self._added_to(own, other, reference)
                    if origin is not None:
                        return origin
        if name in ("Mult", "Div") and not is_forward:
            for place in (0, 1) if name == "Mult" else (0,):
                own, other = operation.arguments[place], operation.arguments[1 - place]
                if type(own) is int and self._touched(own) and not self._touched(other) and self._is_number(other):
                    return self.origin(own)
        if name in RESHAPING and not is_forward:
            return next((at for each in operation.references() if (at := self._through(each, reference))), None)
        if name in COPIED and not is_forward and type(first) is int and self._touched(first):
            return self.origin(first)
        return None

    def _in_order(self, added: Operation) -> list[int]:
        """The places of the operands of a sum, first the one with an old weight itself: a velocity may be the other."""
        return sorted((0, 1), key=lambda at: self._before.isdisjoint(references_in(added.arguments[at])))

    def _before_reshaping(self, reference: int) -> int:
        """The same numbers before something was done to each of them that changed none, or only rounded them."""
        values = self._segment.evidence.values
        for _ in range(_MOST_RESHAPED):
            operation = self._segment.evidence.made.get(reference)
            if operation is None or operations.plain(operation.name) not in RESHAPING:
                break
            own = next((each for each in operation.references() if self._through(each, reference) is not None), None)
            if own is None:
                break
            if operations.plain(operation.name) not in _ROUNDING and not nearly_same(values[own], values[reference]):
                break
            reference = own
        return reference

    def _through(self, own: int, reference: int) -> int | None:
        """The old weight, if `own` is the new one before something was done to each of its numbers."""
        values = self._segment.evidence.values
        alike = values[own].shape == values[reference].shape
        return self.origin(own) if alike and self._touched(own) else None

    def _added_to(self, own: int, other: object, reference: int) -> int | None:
        if not self._touched(own):
            return self._same(own) if self._moves(other) else None
        origin = self.origin(own)
        if origin is None or not self._touched(other):
            return origin
        return None if self._uses_new_weights(other) else origin

    def _uses_new_weights(self, argument: object) -> bool:
        cone = self._segment.cone(references_in(argument), self._before)
        return any(self._known.get(each) is not None for each in cone)

    def _same(self, reference: int) -> int | None:
        """The number of the old weight if the step's outputs depend on this value, or on an array behind it; else None.

        The array behind it is one that it is a part or a multiple of.
        """
        if self._touched(reference):
            return self.origin(reference)
        at: int | None = reference
        scaled = False
        while at is not None:
            if at in self._before:
                return self._put_back(at, reference, scaled)
            scaled |= not is_move(self._segment.evidence.made[at]) if at in self._segment.evidence.made else False
            behind = _behind(self._segment.evidence, at, self._forward_nodes, self._is_number)
            at = self._beside_an_older_step(at) if behind is None else behind
        return None

    def _put_back(self, reference: int, later: int, scaled: bool) -> int:
        """The old weight: what was tried with it and put back, as a look ahead by its velocity, leaves it as it was."""
        values = self._segment.evidence.values
        behind = self._beside_an_older_step(reference, in_forward=True) if reference != later else None
        if behind is not None and nearly_same(values[behind], values[later]):
            return behind
        return reference if scaled or np.array_equal(values[reference], values[later]) else later

    def _beside_an_older_step(self, reference: int, in_forward: bool = False) -> int | None:
        """The weight in a sum of it and what no error of this step has a part in, as its velocity of before."""
        made, values = self._segment.evidence.made, self._segment.evidence.values
        operation = made.get(reference)
        is_sum = operation is not None and operations.plain(operation.name) in ("Add", "Sub")
        if operation is None or not is_sum or (operation.site in self._forward_nodes) != in_forward:
            return None
        if in_forward and not self._is_look_ahead(operation):
            return None
        own = [each for each in operation.references() if each in self._before]
        if operation.in_place and not in_forward:  # only what a look ahead has made is set back in its place
            own = [each for each in own if each in made and self._is_look_ahead(made[each])]
        return next((each for each in own if values[each].shape == values[reference].shape), None)

    def _is_look_ahead(self, operation: Operation) -> bool:
        """Whether this adds something in each forward pass: what is done once is how weights begin."""
        is_sum = operations.plain(operation.name) in ("Add", "Sub") and operation.site in self._forward_nodes
        return is_sum and len(self._segment.evidence.at_site[operation.site]) > 1

    def _is_number(self, argument: object) -> bool:
        value = self._segment.evidence.value(argument)
        return value is not None and value.size == 1


def origin_finder(
    segment: Segment, mask: int, forward: frozenset[int], forward_nodes: frozenset[Site]
) -> Callable[[int], int | None]:
    """A function from a new value of a weight to its value in the forward pass; it gives None for other values."""
    return _Walk(segment, mask, forward, forward_nodes).origin


def _behind(evidence: Evidence, reference: int, forward_nodes: frozenset[Site], is_number: object) -> int | None:
    """The array that a value is a part or a multiple of, or that less a multiple of itself, as where weights shrink."""
    operation = evidence.made.get(reference)
    if operation is None or not operation.arguments:
        return None
    name, first = operations.plain(operation.name), operation.arguments[0]
    if is_move(operation) and type(first) is int:
        return first
    if operation.site in forward_nodes or not callable(is_number):
        return None
    if name == "Mult":
        for own, other in (operation.arguments, operation.arguments[::-1]):
            if type(own) is int and is_number(other) and not (is_number(own) and _is_as_plain(evidence, own, other)):
                return own
    if name in ("Add", "Sub") and type(first) is int and type(operation.arguments[1]) is int:
        other = _behind(evidence, operation.arguments[1], forward_nodes, is_number)
        return first if other == first else None
    return None


def _is_as_plain(evidence: Evidence, own: int, other: Any) -> bool:
    """Whether a number has no more axes than the other, so that neither looks like the array of the two.

    What nothing has made is a number of the text, as what is kept of a velocity.
    """
    is_made = type(other) is int and other in evidence.made
    return is_made and bool(evidence.values[own].ndim <= evidence.values[other].ndim)


# Derivatives ----------------------------------------------------------------------------------------------------------


def slopes(evidence: Evidence, step: Step, start: dict[int, Array], pull: Pull = pulled) -> dict[int, Array]:
    """The adjoint of every value of the forward pass, from the adjoints of the outputs. Raises operations.Unknown.

    `pull` gives the adjoints of an operation's arguments from that of its result.
    """
    found: dict[int, Array] = {key: np.array(value) for key, value in start.items()}
    made = [evidence.made[each] for each in step.forward if each in evidence.made]
    made.sort(key=lambda each: each.time)
    live = set(roots(evidence, step))
    ends = frozenset(live)
    for operation in made:
        if any(each in live for each in operation.references()):
            live.add(operation.result)
    for operation in reversed(made):
        adjoint = found.get(operation.result)
        if adjoint is None or operation.result in ends or operation.result not in live:
            continue
        checked(evidence, operation)
        for reference, segment in pull(evidence, operation, adjoint):
            if reference in live:
                found[reference] = found[reference] + segment if reference in found else segment
    return found


def roots(evidence: Evidence, step: Step) -> set[int]:
    """The weights of a step as the forward pass uses them: themselves, or the arrays that they are parts of."""
    found = set()
    for each in step.variables:
        at: int | None = each.before
        while at is not None and at not in step.forward:
            operation = evidence.made.get(at)
            at = next(operation.references(), None) if operation is not None else None
        if at is not None:
            found.add(at)
    return found


def slope_at(evidence: Evidence, found: dict[int, Array], reference: int) -> Array | None:
    """The adjoint of this value, also if it is only a part of a value in the forward pass; None if it has none."""
    if reference in found:
        return found[reference]
    operation = evidence.made.get(reference)
    if operation is None or not operation.arguments or type(operation.arguments[0]) is not int:
        return None
    if not is_move(operation):
        return slope_at(evidence, found, operation.arguments[0]) if operation.name == "Mult" else None
    whole = slope_at(evidence, found, operation.arguments[0])
    if whole is None:
        return None
    try:
        return moved_through(evidence, operation, operation.arguments[0], whole)
    except (operations.Unknown, ValueError, IndexError, TypeError):
        return None


def misses(evidence: Evidence, errors: Sequence[Error]) -> dict[int, Array] | None:
    """The gradient of half the sum of squared errors, o - t, at each output; None where the shapes don't fit."""
    found: dict[int, Array] = {}
    for each in errors:
        miss = miss_of(evidence, each)
        if miss is None:
            return None
        found[each.out] = found[each.out] + miss if each.out in found else miss
    return found


def miss_of(evidence: Evidence, error: Error) -> Array | None:
    """Output minus target, in the output's shape; None where the shapes don't fit. Raises operations.Unknown."""
    out, target = evidence.values[error.out], evidence.value(error.target)
    made = evidence.values[error.operation.result]
    if "?" in {evidence.kinds[each] for each in (error.out, error.operation.result, *references_in(error.target))}:
        raise operations.Unknown("an error that isn't noted")
    if target is None or made.size != out.size:
        return None
    if error.operation.name == "Sub":
        return (error.sign * made).reshape(out.shape)
    if target.size not in (1, out.size):
        return None
    goal = np.broadcast_to(target, out.shape) if target.size == 1 else target.reshape(out.shape)
    return np.asarray(out + goal if error.operation.name == "Add" else out - goal)


def all_steps(
    segments: Sequence[Segment], nodes: dict[Site, int], beside: Iterable[Site] = (), most: int | None = None
) -> Iterator[Step]:
    """The steps of all segments; the first segment's forward pass decides which sites are forward.

    `most`: about so many steps of each segment are enough.
    """
    forward_nodes: frozenset[Site] | None = None
    moving: frozenset[Site] = frozenset()
    for segment in segments:
        steps = steps_of(segment, nodes, forward_nodes, beside, moving, most)
        if steps and forward_nodes is None:
            passed = _passed_by(segment, [each.errors for each in steps])
            forward_nodes = nodes_in(segment.evidence, steps[0].forward | passed)
            moving = _sites_of(segment, [each.after for step in steps for each in step.variables])
        yield from steps
