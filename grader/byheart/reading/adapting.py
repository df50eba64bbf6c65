"""Recognise trainings by AdaGrad, RMSProp or Adam: a rule of `adaptive` explains every number of every step.

What means are kept begins at 0 in the first step; where a training is watched again later, they are looked up where the
first steps kept them. The sign is the rule's too: the same steps uphill are wrong. What no rule explains isn't
recognised.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from byheart.reading import operations
from byheart.reading.adaptive import Rule, fitting
from byheart.reading.backward import Finding
from byheart.reading.computed import gradients_in
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.gradient import Change
from byheart.reading.rates import UPHILL
from byheart.reading.seen import Seen, Training, backward_of
from byheart.reading.steady import is_steady
from byheart.reading.ways import same
from byheart.recorder.calculus import named

# How far a step may be from the rule's, as a share of it; and how many steps may go by.
_ROOM, _MOST_PASSED = 1e-6, 200_000
# So many weights have to be there for all but one to say what the rule is.
_OTHERS = 3
# How much of itself a weight may lose beside such a rule, and how many shares are tried.
_MOST_DECAY, _MOST_SHARES, _NEARLY = 0.2, 4, 0.9
# A number whose gradient isn't known to so many digits tells nothing; and how many numbers must tell something.
_DIGITS, _FEWEST = 1e-8, 8
# How many numbers of the text are tried as shares that means keep of themselves.
_MOST_KEPT = 6

# By what numbers are made of others along no straight line.
_CURVED = named("curved", "opaque")

Place = tuple[tuple[int, int], int]


def with_gradients(evidence: Evidence, training: Training, strict: bool = True) -> tuple[Rule, Training] | None:
    """The rule that explains every step, and the training with the gradients that were computed; None if none does."""
    found = with_gradients_made(evidence, training, strict) if _bends(evidence, training) else None
    if found is None:
        return None
    made = [as_made(each) for each in found.steps]
    for steps in (made, *_without_decay(evidence, made)):
        if (rule := rule_of(evidence, replace(training, steps=steps))) is not None:
            return replace(rule, decays=steps is not made), found
    return None


def _bends(evidence: Evidence, training: Training) -> bool:
    """Whether the steps are made by something curved of what depends on the errors, as a root: each such rule is.

    A division counts where what it divides by depends on them.
    """
    for seen in training.steps[:1]:
        made = (evidence.made[at] for at in seen.way() if at in evidence.made)
        for each in (one for one in made if operations.plain(one.name) in _CURVED):
            taken = each.arguments[1:2] if operations.plain(each.name) == "Div" else each.arguments
            if any(seen.segment.depends_on(one) & seen.step.mask for one in taken):
                return True
    return False


def with_gradients_made(evidence: Evidence, training: Training, strict: bool = True) -> Training | None:
    """The training with the gradients that each of its steps has computed; None where one isn't there.

    Of one single output, a wrong slope is but a factor, and no rule that divides by lengths shows it: so the factors
    have to come from the text, if it is `strict`.
    """
    found = []
    for seen in training.steps:
        gradients = gradients_in(backward_of(evidence, seen, training.loss))
        if gradients is None:
            return None
        found.append(replace(seen, gradients=gradients))
    made = [replace(each, changes=list(each.gradients), rate=_largest(each)) for each in found]
    whole = not strict or is_steady(evidence, replace(training, steps=made))
    return replace(training, steps=found) if whole else None


def _largest(seen: Seen) -> float:
    """How many times the gradient its gradients are, as they were made; 0 where all of them are 0."""
    return max((abs(each.rate) for each in seen.gradients), default=0.0)


def as_made(seen: Seen) -> Seen:
    """The step with gradients as large as they were made: a mean over a batch hangs on its length."""
    size = _largest(seen) or 1.0
    changes = [
        replace(each, slope=size * each.slope, unsure=size * each.unsure, terms=size * each.terms)
        for each in seen.changes
    ]
    return replace(seen, changes=changes)


def _without_decay(evidence: Evidence, steps: Sequence[Seen]) -> Iterator[list[Seen]]:
    """The steps as they were without the share of itself that a weight loses beside the rule, or has in its gradient.

    The shares are those numbers by which the step's own operations multiply the weight. Biases may be let out.
    """
    likely = {share for each in steps[:1] for own in _shares(evidence, each) for share in own}
    for share in sorted(likely)[:_MOST_SHARES]:
        for by in (1.0, 0.0):
            yield [_each_moved(evidence, each, share, by, lets_out=False) for each in steps]
            yield [_each_moved(evidence, each, share, by, lets_out=True) for each in steps]


def _shares(evidence: Evidence, seen: Seen) -> list[set[float]]:
    """For each table, which shares of itself, as it is before or behind its step, may be taken from it."""
    found = []
    for change in (each for each in seen.changes if each.variable.before not in seen.network.biases):
        before = evidence.values[change.variable.before]
        way = [evidence.made[at] for at in seen.way(change.variable) if at in evidence.made]
        alike = [each for each in way if evidence.values[each.result].shape == before.shape]
        factors = {abs(factor) for each in alike for factor in _times_weight(evidence, each, before)}
        found.append({share for each in factors for share in (each, 1 - each) if 0 < share < _MOST_DECAY})
    return found


def _times_weight(evidence: Evidence, operation: Operation, weight: Array) -> Iterator[float]:
    """The single number by which this operation multiplies what is nearly the weight."""
    for at, one in enumerate(operation.arguments[:2] if operation.name.endswith("Mult") else ()):
        value = evidence.value(one)
        if value is not None and value.size == 1:
            other = evidence.value(operation.arguments[1 - at])
            if other is not None and other.shape == weight.shape and _is_near(other, weight):
                yield float(value.item())


def _is_near(value: Array, weight: Array) -> bool:
    """Whether this has nearly the direction of a weight, as the weight behind its step has."""
    return float(np.sum(value * weight)) > _NEARLY * float(np.linalg.norm(value) * np.linalg.norm(weight))


def _each_moved(evidence: Evidence, seen: Seen, share: float, by: float, lets_out: bool) -> Seen:
    """The step without this share of its weights: `by` 1, in what the weights move by; 0, in their gradients."""
    changes = []
    for each in seen.changes:
        out = lets_out and each.variable.before in seen.network.biases
        own = (0.0 if out else share) * evidence.values[each.variable.before]
        changes.append(replace(each, moved=each.moved + by * own, slope=each.slope + (1 - by) * own))
    return replace(seen, changes=changes)


def rule_of(evidence: Evidence, training: Training) -> Rule | None:
    """The rule that explains every step of this training; None where none of these does."""
    runs = _runs(training)
    first = [run for run in runs if not evidence.passes[run[0].step.window]]
    for rule in fitting([_row(each) for each in first[0]], _shares_of_means(evidence, first[0])) if first else ():
        kept = [_follow(rule, run) for run in first]
        later = [seen for run in runs if run not in first for seen in run]
        for way in (rule, replace(rule, begins=(0.0, rule.epsilon))) if all(kept) else ():
            places = _places(evidence, way, first, kept)
            if all(_fits_later(evidence, way, places, seen) for seen in later):
                return rule
    return None


def climbs(evidence: Evidence, training: Training) -> Finding | None:
    """Steps that are those of such a rule in every number, but uphill."""
    steps = [
        replace(seen, changes=[replace(each, moved=-each.moved) for each in seen.changes]) for seen in training.steps
    ]
    if not _bends(evidence, training) or rule_of(evidence, replace(training, steps=steps)) is None:
        return None
    made = (evidence.made.get(each.variable.after) for each in steps[0].changes)
    return Finding("update", min(evidence.line(each) for each in made if each is not None), UPHILL)


def odd_one(evidence: Evidence, training: Training) -> Finding | None:
    """One weight alone whose steps aren't made by the rule that makes those of all others, and where that begins."""
    counts = {len(each.changes) for each in training.steps}
    if len(counts) != 1 or min(counts) < _OTHERS or not _bends(evidence, training):
        return None
    for own in _apart(evidence, training.steps[0]):
        kept = [at for at in range(min(counts)) if at not in own]
        steps = [replace(each, changes=[each.changes[at] for at in kept]) for each in training.steps]
        found = with_gradients(evidence, replace(training, steps=steps)) if kept else None
        if found is not None and not found[0].decays:  # which weights shrink is the script's own choice
            seen = training.steps[0]
            odd, others = seen.changes[own[0]], [each.slope for each in steps[0].changes]
            made = evidence.made[odd.variable.after]
            foreign = _first_of_others(evidence, seen, odd, others)
            why = "another weight's derivative is used here" if foreign else "all other weights move by another rule"
            return Finding("update", evidence.line(foreign or made), why)
    return None


def _apart(evidence: Evidence, seen: Seen) -> list[list[int]]:
    """The places of a step's changes that may follow another rule: each table, and the single numbers of each site."""
    found: dict[object, list[int]] = {}
    for at, each in enumerate(seen.changes):
        made = evidence.made.get(each.variable.after)
        found.setdefault(at if each.moved.size > 1 or made is None else made.site, []).append(at)
    return list(found.values())


def _first_of_others(evidence: Evidence, seen: Seen, own: Change, others: Sequence[Array]) -> Operation | None:
    """The first operation on the way to a weight that is given what is another one's gradient, and not its own."""
    made = (evidence.made[each] for each in seen.way(own.variable) if each in evidence.made)
    for each in sorted(made, key=lambda one: one.time):
        for value in (evidence.values[at] for at in each.references()):
            alike = [value.shape == slope.shape and bool(same(value, slope)) for slope in (own.slope, *others)]
            if any(alike) and not alike[0]:
                return each
    return None


def _runs(training: Training) -> list[list[Seen]]:
    """The steps that follow one another, each from the weights that the one before has left."""
    runs: list[list[Seen]] = []
    for seen in training.steps:
        left = {each.variable.after for each in runs[-1][-1].changes} if runs else set()
        follows = bool(runs) and runs[-1][-1].step.window == seen.step.window
        if follows and all(each.variable.before in left for each in seen.changes):
            runs[-1].append(seen)
        else:
            runs.append([seen])
    return runs


def _row(seen: Seen) -> tuple[Array, Array]:
    """All gradients and all moves of a step; nan where one isn't known well enough."""
    slopes = [np.where(_is_clear(each), each.slope, np.nan).ravel() for each in seen.changes]
    moved = [np.where(np.abs(each.moved) * _DIGITS > each.rounding, each.moved, np.nan) for each in seen.changes]
    return np.concatenate([np.zeros(0), *slopes]), -np.concatenate([np.zeros(0), *(each.ravel() for each in moved)])


def _is_clear(change: Change) -> Array:
    """The numbers whose gradient has enough digits, or is 0 for sure."""
    size = np.abs(change.slope)
    return np.asarray((size * _DIGITS > change.unsure) | ((size == 0) & (change.terms == 0)))


def _shares_of_means(evidence: Evidence, run: Sequence[Seen]) -> list[float]:
    """The shares that may be kept of a mean: numbers of the text by which tables like a weight are multiplied."""
    found = set()
    for change in run[0].changes:
        for made in (evidence.made[at] for at in run[0].way(change.variable) if at in evidence.made):
            sizes = [(value, value.size) for each in made.arguments[:2] if (value := evidence.value(each)) is not None]
            if operations.plain(made.name) == "Mult" and [1, change.slope.size] == sorted(size for _, size in sizes):
                number = next(float(value.item()) for value, size in sizes if size == 1)
                found |= {each for each in (number, 1 - number) if 0 < each < 1}
    return sorted(found)[-_MOST_KEPT:]


# Every step by the rule -----------------------------------------------------------------------------------------------


def _follow(rule: Rule, run: Sequence[Seen]) -> list[list[tuple[Array, Array]]]:
    """What is kept for each weight after each step of this run, which begins at 0; nothing where a step doesn't fit."""
    means = [(np.zeros(each.slope.shape), np.zeros(each.slope.shape)) for each in run[0].changes]
    known = [np.ones(each.slope.shape, bool) for each in run[0].changes]
    found, told = [], 0
    for passed, seen in enumerate(run, start=1):
        order = {each.variable.before: each for each in seen.changes}
        changes = [order[at] for at in _now(run, passed - 1)]
        means = [rule.kept(own, each.slope) for own, each in zip(means, changes, strict=True)]
        known = [own & _is_clear(each) for own, each in zip(known, changes, strict=True)]
        count = _fitting_in([rule.step(own, passed) for own in means], changes, known)
        if count is None:
            return []
        told += count
        found.append(means)
    return found if told >= _FEWEST else []


def _now(run: Sequence[Seen], at: int) -> list[int]:
    """The weights before a step, in the order that they have in the first step of the run."""
    weights = [each.variable.before for each in run[0].changes]
    for seen in run[:at]:
        after = {each.variable.before: each.variable.after for each in seen.changes}
        weights = [after[each] for each in weights]
    return weights


def _fitting_in(
    wanted: Sequence[Array], changes: Sequence[Change], known: Sequence[Array], all_tell: bool = True
) -> int | None:
    """How many numbers visibly move as wanted; None where one of those that are known well enough doesn't.

    With `all_tell`, each weight that visibly moves must have a number that is known so well.
    """
    telling = 0
    for goal, change, sure in zip(wanted, changes, known, strict=True):
        goal = np.where(np.isfinite(goal), goal, 0.0)
        room = _ROOM * np.abs(goal) + change.rounding
        told = sure & (np.abs(goal) > change.rounding)
        untold = all_tell and change.tells and not np.any(told)
        if untold or np.any((np.abs(change.moved + goal) > room) & sure):
            return None
        telling += int(np.sum(told))
    return telling


# What was kept, where a training is watched again ---------------------------------------------------------------------


def _places(
    evidence: Evidence, rule: Rule, runs: Sequence[Sequence[Seen]], kept: Sequence[Sequence[list[tuple[Array, Array]]]]
) -> list[dict[Place, float]]:
    """Where the operations of a step take what is kept (the mean, the square), and how many times it stands there."""
    found: list[dict[Place, list[tuple[Array, Array]]]] = [{}, {}]
    for run, means in zip(runs, kept, strict=True):
        for at in range(1, min(len(run), len(means))):
            weights = _now(run, at)
            for change in run[at].changes:
                own = means[at - 1][weights.index(change.variable.before)]
                for place, value in _old(evidence, run[at], change):
                    for kind in (0, 1):
                        found[kind].setdefault(place, []).append((value, own[kind] + rule.begins[kind]))
    return [{place: factor for place, both in each.items() if (factor := _times(both))} for each in found]


def _times(both: Sequence[tuple[Array, Array]]) -> float:
    """How many times the second of each pair the first is, together; 0 where it isn't."""
    value, wanted = (np.concatenate([each[at].ravel() for each in both]) for at in (0, 1))
    sure = np.isfinite(value) & np.isfinite(wanted)
    if np.sum(sure) < 2 or not np.any(wanted[sure]):
        return 0.0
    return same(value[sure], wanted[sure], _ROOM) or 0.0


def _old(evidence: Evidence, seen: Seen, change: Change) -> Iterator[tuple[Place, Array]]:
    """The values as large as a weight that its step takes from before it, with where it takes them."""
    made, begins = evidence.made, seen.step.errors[0].operation.time
    cone = seen.way(change.variable)
    for operation in (made[each] for each in cone if each in made and made[each].time > begins):
        for at, argument in enumerate(operation.arguments):
            if type(argument) is not int or argument in seen.step.forward:
                continue
            value, is_old = evidence.values[argument], argument not in made or made[argument].time < begins
            if is_old and value.size == change.slope.size:
                yield (operation.site, at), value.reshape(change.slope.shape)


def _fits_later(evidence: Evidence, rule: Rule, places: Sequence[Mapping[Place, float]], seen: Seen) -> bool:
    """Whether a step fits, from what is kept at these places, after any number of steps."""
    means = []
    for change in seen.changes:
        old: list[Array | None] = [None, None]
        for place, value in _old(evidence, seen, change):
            for kind in (0, 1):
                if place in places[kind]:
                    old[kind] = value / places[kind][place] - rule.begins[kind]
        mean = old[0] if rule.keeps else np.zeros(change.slope.shape)
        if mean is None or old[1] is None:
            return False
        means.append(rule.kept((mean, old[1]), change.slope))
    known = [_is_clear(each) for each in seen.changes]
    passed = _passed(rule, means, seen.changes, known) if rule.corrects else 1
    moved = _fitting_in([rule.step(each, passed) for each in means], seen.changes, known, all_tell=False)
    return moved is not None


def _passed(rule: Rule, means: Sequence[tuple[Array, Array]], changes: Sequence[Change], known: Sequence[Array]) -> int:
    """After how many steps the largest of the moves fits best."""
    sizes = [np.where(sure, np.abs(each.moved), 0.0) for each, sure in zip(changes, known, strict=True)]
    most = max(range(len(sizes)), key=lambda at: float(np.max(sizes[at])))
    at = np.unravel_index(np.argmax(sizes[most]), sizes[most].shape)
    counts = np.arange(1, _MOST_PASSED)
    steps = rule.step((means[most][0][at], means[most][1][at]), counts)
    return int(counts[np.argmin(np.abs(steps + changes[most].moved[at]))])
