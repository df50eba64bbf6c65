"""Recognise a step that keeps a share of the one before: momentum, in each of its known forms.

The gradient is taken at a point: the weights, or with Nesterov's momentum the weights and a multiple of the velocity.
Wherever a script keeps its velocity, and with whichever sign, that point moves by

    change = keep * (the change before) - rate * gradient - last * (the gradient before)

and each known form has a relation between these three numbers. What has none of these relations isn't recognised, and
no form is told from what a script calls its arrays. Weight decay may be a part of the gradient: a share of the weights.
"""

import ast
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.gradient import MOST_DECAY, Change
from byheart.reading.lines import line_of_call_apart, root_of
from byheart.reading.network import Use
from byheart.reading.seen import Seen, Training
from byheart.reading.unemptied import NEVER_EMPTIED

_ROOM, _CLOSE = 1e-6, 1e-4
_LARGEST_KEPT = 1 - 1e-5
_MOST_POINTS = 24
# Below this share of the largest, the columns of a fit can't be told apart: as after a velocity of 0.
_SINGULAR = 1e-7


@dataclass(frozen=True, slots=True)
class Kept:
    """The momentum of a training: which share of what is kept, and how many times the gradient is in a weight's step.

    `weights` are those in all steps, without velocities that the forward pass adds to them. `shares` says the rate of
    each step that follows another, by its weights: it is another one where batches have other lengths.
    """

    form: str
    keep: float
    rate: float
    weights: frozenset[int] = frozenset()
    shares: Mapping[int, float] = field(default_factory=dict)
    decays: bool = False

    @property
    def remark(self) -> str:
        """What a learner is told of it."""
        keeps = f"it keeps {self.keep:.3g} of {self.form}"
        if self.decays:
            return f"{keeps}; its weights also shrink a little with every step: weight decay. The article has neither"
        return f"{keeps}, which the article doesn't have"


@dataclass(frozen=True, slots=True)
class _Moved:
    """Where a gradient is taken: its change in this step, the gradient and the weights there, and what may be rounded.

    `beside`: a velocity is added to the weight there. `count`: how many times this slope the gradient is.
    `is_table`: it is no bias.
    """

    variable: int
    after: int
    beside: bool
    change: Array
    slope: Array
    place: Array
    room: Array
    count: int
    is_table: bool


def kept_of(evidence: Evidence, training: Training, forms: Sequence["_Form"] = ()) -> Kept | None:
    """The momentum that explains every step of this training; None where no known form does."""
    for is_mean in (False, True):
        runs = _runs(evidence, training, is_mean)
        for form in (forms or _FORMS) if runs else ():
            kept = _kept_in(runs, form) or (_kept_with_decay(runs, form) if not forms else None)
            if kept is not None:
                weights = {each.variable for run in runs for step in run for each in step}
                return replace(kept, weights=frozenset(weights))
    return None


def _kept_with_decay(runs: Sequence[Sequence[Sequence[_Moved]]], form: "_Form") -> Kept | None:
    """The momentum that explains the steps if each gradient has a share of the weights in it, of biases or not."""
    pair = next((_pairs(*both) or [] for run in runs for both in pairwise(run)), [])
    for lets_out in (True, False) if pair else ():
        share = _share_of_weights(form, pair, lets_out)
        if not share:
            continue
        shrinking = [[[_shrunk(each, share, lets_out) for each in step] for step in run] for run in runs]
        kept = _kept_in(shrinking, form)
        if kept is not None and kept.rate * share < MOST_DECAY:
            return replace(kept, decays=True)
    return None


def _share_of_weights(form: "_Form", pairs: Sequence[tuple[_Moved, _Moved]], lets_out: bool) -> float:
    """Which share of the weights is in the gradient, if these steps say it; else 0."""
    named = ["slope", *(each for each in form.columns if each != "slope")]
    columns = [np.concatenate([_COLUMNS[each](*pair) for pair in pairs]) for each in named]
    for at, name in enumerate(("slope", "last")):
        if name in form.columns:
            places = [_shrunk(pair[1 - at], 1.0, lets_out).slope - pair[1 - at].slope for pair in pairs]
            columns.append(np.concatenate(places))
    moved = np.concatenate([now.change for _, now in pairs])
    numbers, _, rank, _ = np.linalg.lstsq(np.stack(columns, axis=1), moved, rcond=_SINGULAR)
    share = float(numbers[len(named)] / numbers[0]) if rank == len(columns) and numbers[0] else 0.0
    return share if share > 0 else 0.0


def _shrunk(point: _Moved, share: float, lets_out: bool) -> _Moved:
    """The point with a share of its weights in the gradient; without, if it is a bias that is let out."""
    return point if lets_out and not point.is_table else replace(point, slope=point.slope + share * point.place)


def kept_by_others(evidence: Evidence, training: Training) -> tuple[Seen, Change] | None:
    """The one table of weights that a momentum of all others leaves out, in a step that has one before it."""
    for runs in (_runs(evidence, training, is_mean) for is_mean in (False, True)):
        for at in _tables(runs):
            others = [[[*step[:at], *step[at + 1 :]] for step in run] for run in runs]
            if all(map(_takes_plain_step, others[0][0])) and not _takes_plain_step(runs[0][0][at]):
                continue  # before anything is kept, its step is odd already
            if any((kept := _kept_in(others, form)) and kept.keep > _CLOSE for form in _FORMS):
                odd = {run[-1][at].after for run in runs}
                changes = ((seen, each) for seen in training.steps for each in seen.changes)
                return next(((seen, each) for seen, each in changes if each.variable.after in odd), None)
    return None


def _tables(runs: Sequence[Sequence[Sequence[_Moved]]]) -> list[int]:
    """Which points are tables of weights, where each step has the same few points."""
    count = {len(step) for run in runs for step in run}
    if len(count) != 1 or not 1 < max(count) <= _MOST_POINTS:
        return []
    return [at for at, each in enumerate(runs[0][0]) if each.change.size > 1]


def _runs(evidence: Evidence, training: Training, is_mean: bool) -> list[list[list[_Moved]]]:
    """The points of the steps that follow one another, for each window; none where they can't be told in some step."""
    windows: dict[int, list[list[_Moved]]] = {}
    for seen in training.steps:
        points = _points(evidence, seen, is_mean)
        if points is None:
            return []
        windows.setdefault(seen.step.window, []).append(points)
    return [*windows.values()]


def looks_back(evidence: Evidence, training: Training) -> Finding | None:
    """Nesterov's momentum whose gradients are taken behind the weights and not ahead of them."""
    steps = training.steps
    if any(each.step.untracked or not each.changes for each in steps) or kept_of(evidence, training, (_BACK,)) is None:
        return None
    sums, _ = _all_sums(evidence, steps[0], {each.variable.before: each for each in steps[0].changes})
    points = [evidence.line(evidence.made[each]) for each, own in sums.items() if len(own) > 1]
    return (
        Finding("update", min(points), "the gradient is taken behind the weights, not ahead of them")
        if points
        else None
    )


def goes_on(evidence: Evidence, training: Training) -> Finding | None:
    """Sums of gradients that are never begun anew: each step is the whole step before and one more gradient."""
    steps = training.steps
    if any(each.step.untracked or not each.changes for each in steps) or kept_of(evidence, training, (_ALL,)) is None:
        return None
    before, now = next(both for both in pairwise(steps) if both[0].step.window == both[1].step.window)
    made, mask = evidence.made, now.step.mask
    begins = max((made[each.before].time for each in now.step.variables if each.before in made), default=0)
    cone = now.segment.cone([each.after for each in now.step.variables], now.step.forward)
    for at in sorted(each for each in cone - now.step.forward if each in made and made[each].time > begins):
        old = (each for each in made[at].references() if each in made and each not in now.step.forward)
        from_before = any(made[each].time <= begins and now.segment.depends_on(each) & before.step.mask for each in old)
        if from_before and now.segment.dependences[at] & mask:
            if line := _line_of_early(evidence, at, now):
                return Finding("loop", line, "the weights are moved by the whole sum so far, each time it grows")
            anew, again = _lines_of_emptying(evidence, at, before, now)
            moved = evidence.made.get(now.step.variables[0].after)
            asked = line_of_call_apart(evidence, made[at], moved) or evidence.line(made[at])
            begun = _line_of_beginning(evidence, at) or _line_of_numbers(evidence, made[at], now)
            return Finding("loop", again or begun or anew or asked, NEVER_EMPTIED)
    return None


def _line_of_early(evidence: Evidence, reference: int, seen: Seen) -> int:
    """Where weights move inside the loop that adds up their sum, which an outer loop does set back; 0 elsewhere."""
    made = _first_of(evidence, reference)
    around = {id(each) for each in evidence.loops_around(evidence.node(made))} if made is not None else set()
    moved = [evidence.made[each.after] for each in seen.step.variables if each.after in evidence.made]
    inside = {id(each) for each in evidence.loops_around(evidence.node(moved[0]))} if moved else set()
    return min(map(evidence.line, moved)) if around and around < inside else 0


def _lines_of_emptying(evidence: Evidence, reference: int, before: Seen, now: Seen) -> tuple[int, int]:
    """Where the sums of others are made anew between two steps, and where they are set to zeros; 0 where none are.

    Zeros of this sum's shape that nothing takes are set for nothing.
    """
    ends, later = (
        max(evidence.made[each.after].time for each in seen.step.variables if each.after in evidence.made)
        for seen in (before, now)
    )
    made = [each for each in evidence.operations if ends < each.time < later and _empties(evidence, each, now)]
    others = now.segment.cone([each.after for each in now.step.variables], now.step.forward)
    alike = (each for each in made if evidence.values[each.result].shape == evidence.values[reference].shape)
    idle = [each for each in alike if not evidence.users.get(each.result)]
    anew = (
        evidence.line(each)
        for each in made
        if each.result in others and not each.in_place and not _is_of_object(evidence, each)
    )
    again = [*idle, *(each for each in made if each.result in others and each.in_place)]
    return next(anew, 0), evidence.line(again[0]) if again else 0


def _empties(evidence: Evidence, operation: Operation, now: Seen) -> bool:
    """Whether this makes zeros, or sets an array to zeros, whatever the errors of this step are."""
    makes = operation.in_place or operation.name.rpartition(".")[2] in ("zeros", "zeros_like")
    touched = now.segment.dependences.get(operation.result, 0) & now.step.mask
    return makes and not touched and not np.any(evidence.values[operation.result])


def _first_of(evidence: Evidence, reference: int) -> Operation | None:
    """What made an array first that is changed in place: each operation in place makes a value of its own."""
    while (made := evidence.made.get(reference)) is not None and made.in_place and type(made.arguments[0]) is int:
        reference = made.arguments[0]
    return made


def _line_of_beginning(evidence: Evidence, reference: int) -> int:
    """The line that makes the array once, before the loops: as a default, or by a name; 0 where an object has it."""
    made = _first_of(evidence, reference)
    around = list(evidence.above(evidence.node(made))) if made is not None else []
    inside = (each for each in evidence.tree[1] if isinstance(each, ast.FunctionDef))
    defaults = [(each, one) for each in inside for one in (*each.args.defaults, *filter(None, each.args.kw_defaults))]
    default = next((each.lineno for each, one in defaults if one in around), 0)
    if default or made is None or _is_of_object(evidence, made):
        return default
    return evidence.line(made)


def _is_of_object(evidence: Evidence, operation: Operation) -> bool:
    """Whether this is made when an object is: each object has its own, and those that stay keep theirs."""
    around = evidence.above(evidence.node(operation))
    return any(isinstance(each, ast.FunctionDef) and each.name == "__init__" for each in around)


def _line_of_numbers(evidence: Evidence, added: Operation, now: Seen) -> int:
    """The first line before the loops that begins a sum of numbers to which a line of these loops adds, as here.

    A name that is given something in the loops as well is begun anew there. 0 where no name has the sum.
    """
    node = evidence.node(added)
    *_, outermost = [None, *evidence.loops_around(node)]
    if not isinstance(node, ast.AugAssign) or outermost is None:
        return 0
    inside = [each for each in ast.walk(outermost) if isinstance(each, ast.Assign | ast.AugAssign)]
    given = {root for each in inside if isinstance(each, ast.Assign) for root in map(_root, each.targets)}
    given |= {root_of(name) for each in now.step.variables for name, _ in evidence.names.get(each.before, ())}
    sums = {_root(each.target) for each in inside if isinstance(each, ast.AugAssign)} - given
    before = (each for each in evidence.tree[1] if isinstance(each, ast.Assign) and each.lineno < outermost.lineno)
    own = [each for each in before if sums.intersection(map(_root, each.targets))]
    return min((each.lineno for each in own), default=0) if _root(node.target) in sums else 0


def _root(target: ast.expr) -> str:
    return root_of(ast.unparse(target))


def _kept_in(runs: Sequence[Sequence[Sequence[_Moved]]], form: "_Form") -> Kept | None:
    """The momentum of this form, if it explains each step that follows another, with one share that is kept."""
    found: list[Kept] = []
    shares: dict[int, float] = {}
    at_one_rate: list[float] = []
    for before, now in (both for run in runs for both in pairwise(run)):
        pairs = _pairs(before, now, some=form is _ALL)
        if pairs is None:
            return None
        odd = [each for each in pairs if each[1].change.size > 1 and not _takes_plain_step(each[1])] or pairs
        moved = np.concatenate([each.change for _, each in odd]) if odd else np.zeros(0)
        if not np.any(moved):
            continue
        rows = np.concatenate([_rows(form, each) for each in odd])
        numbers, _, rank, _ = np.linalg.lstsq(rows, moved, rcond=_SINGULAR)
        if not all(_fits(form, each, numbers) for each in odd):
            return None
        if rank < len(form.columns):
            continue  # as after a velocity of 0
        rate, keep = form.rate_and_keep(*map(float, numbers)) or (0.0, 0.0)
        if not (rate > 0 and keep > _ROOM):
            return None
        # Biases may have no momentum: then they take their plain steps, at the same rate.
        plain = [each for each in pairs if not _fits(form, each, numbers)]
        if any(each[1].is_table or abs(_rate_of(each[1]) - rate) > _CLOSE * rate for each in plain):
            return None
        share = -float(numbers[form.columns.index("slope")])
        found.append(Kept(form.says, keep, rate if any(each.beside for each in now) else share))
        last = shares.get(before[0].variable, 0.0) or _rate_of_plain(before) / before[0].count
        shares |= {each.variable: found[-1].rate / each.count for each in now}
        if last and form.rate_and_keep is _plain:
            shares = {each.variable: last for each in before} | shares
            at_one_rate.append(keep * last / shares[now[0].variable])
    if at_one_rate and form is not _ALL and _sums_up(at_one_rate, list(shares.values())):
        return None
    kept = _with_one_share(found, at_one_rate, max(2, len(found) - len(runs)))
    return replace(kept, shares=shares) if kept is not None else None


def _with_one_share(found: Sequence[Kept], at_one_rate: Sequence[float], fewest: int) -> Kept | None:
    """What is kept in all steps, if it is one share, of a step or of a velocity, or one that has a schedule."""
    if found and _is_one_share([each.keep for each in found]):
        return found[0]
    # A velocity that is kept without its rate: what is kept of a step changes with the rate, and not what of it.
    if len(at_one_rate) >= fewest and _is_one_share(at_one_rate):
        return replace(found[0], keep=at_one_rate[0])
    keeps, rates = ([getattr(each, name) for each in found] for name in ("keep", "rate"))
    one_rate = len(found) > 2 and max(rates) - min(rates) <= _CLOSE * max(rates)
    return found[-1] if one_rate and max(keeps) < _LARGEST_KEPT and _goes_one_way(keeps) else None


def _sums_up(kept: Sequence[float], rates: Sequence[float]) -> bool:
    """Whether all is kept of what is summed up, and only the rate that it is multiplied with gets smaller."""
    varies = max(rates) - min(rates) > _ROOM * max(rates)
    return varies and all(abs(each - 1) <= _ROOM for each in kept)


def _goes_one_way(kept: Sequence[float]) -> bool:
    """Whether more and more is kept, or less and less."""
    steps = np.diff(kept)
    return bool(np.all(steps >= -_ROOM) or np.all(steps <= _ROOM))


def _is_one_share(kept: Sequence[float]) -> bool:
    """Whether as much is kept each time, and not all of it."""
    return all(each < _LARGEST_KEPT and abs(each - kept[0]) <= _CLOSE for each in kept)


def _rate_of_plain(points: Sequence[_Moved]) -> float:
    """The rate of a step in which nothing is kept yet, the same for all; 0 where something may be."""
    rates = [_rate_of(each) for each in points if np.any(each.slope)]
    is_one = bool(rates) and max(rates) - min(rates) <= _CLOSE * abs(max(rates))
    return rates[0] if is_one and all(map(_takes_plain_step, points)) else 0.0


def _rows(form: "_Form", pair: tuple[_Moved, _Moved]) -> Array:
    return np.stack([_COLUMNS[each](*pair) for each in form.columns], axis=1)


def _fits(form: "_Form", pair: tuple[_Moved, _Moved], numbers: Array) -> bool:
    """Whether these numbers explain how a point moved."""
    rows = _rows(form, pair)
    room = (pair[0].room + pair[1].room) * (1 + np.max(np.abs(numbers)))
    terms = np.max(np.abs(rows * numbers), axis=1)
    return bool(np.all(np.abs(pair[1].change - rows @ numbers) <= _ROOM * terms + room))


_COLUMNS: dict[str, Callable[[_Moved, _Moved], Array]] = {
    "change": lambda before, now: before.change,
    "slope": lambda before, now: now.slope,
    "last": lambda before, now: before.slope,
}


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of momentum: what its step is the sum of, and its rate and share; None where the numbers don't fit."""

    says: str
    columns: tuple[str, ...]
    rate_and_keep: Callable[..., tuple[float, float] | None]


def _plain(change: float, slope: float) -> tuple[float, float]:
    return -slope, change


def _last_gradient(slope: float, last: float) -> tuple[float, float] | None:
    """A share of the gradient before: less than one, or it would count more than this step's."""
    return (-slope, last / slope) if slope < 0 else None


def _nesterov(change: float, slope: float, last: float) -> tuple[float, float] | None:
    """What is kept stands in three places, and must be the same in each."""
    rate = -slope / (1 + change) if change > 0 else 0.0
    return (rate, change) if abs(last - change * rate) <= _CLOSE * abs(slope) else None


def _behind(change: float, slope: float, last: float) -> tuple[float, float] | None:
    rate = -slope / (1 - change) if 0 < change < 1 else 0.0
    return (rate, change) if abs(last + change * rate) <= _CLOSE * abs(slope) else None


_FORMS = (
    _Form("each step for the next one: momentum", ("change", "slope"), _plain),
    _Form("the gradient before", ("slope", "last"), _last_gradient),
    _Form("each step for the next one: Nesterov's momentum", ("change", "slope", "last"), _nesterov),
)


# As if the weights had been moved against their velocity before the gradient was taken.
_BACK = _Form("", ("change", "slope", "last"), _behind)


def _whole(change: float, slope: float) -> tuple[float, float] | None:
    return (-slope, 0.5) if abs(change - 1) <= _CLOSE else None


_ALL = _Form("", ("change", "slope"), _whole)


def _pairs(before: Sequence[_Moved], now: Sequence[_Moved], some: bool = False) -> list[tuple[_Moved, _Moved]] | None:
    """Each point in two steps; None where one is new, or with `some` most are: a ReLU shuts out a weight at times."""
    known = {each.after: each for each in before}
    both = [(known[each.variable], each) for each in now if each.variable in known]
    return both if len(both) == len(now) or (some and 2 * len(both) > len(now)) else None


def _rate_of(point: _Moved) -> float:
    square = float(point.slope @ point.slope)
    return -float(point.change @ point.slope) / square if square else 0.0


def _takes_plain_step(point: _Moved) -> bool:
    rate = _rate_of(point)
    return bool(np.all(np.abs(point.change + rate * point.slope) <= _ROOM * np.abs(rate * point.slope) + point.room))


# Where the gradient is taken --------------------------------------------------------------------------------------


def _points(evidence: Evidence, seen: Seen, is_mean: bool) -> list[_Moved] | None:
    """The points of a step: weights that go into the forward pass as they are, or with a multiple of others added.

    None where one goes into it in another way: of how that one moves, the points say nothing.
    `is_mean`: the loss is a mean, so that batches of other lengths have other gradients.
    """
    count = sum(evidence.values[each.out].size for each in seen.step.errors) if is_mean else 1
    changes = {each.variable.before: each for each in seen.changes}
    points = []
    for sums in _sums(evidence, seen, changes):
        if len(sums) == 1:  # whatever it is multiplied by there, it moves by its own slope
            sums = dict.fromkeys(sums, 1.0)
        main = next((each for each, number in sums.items() if number == 1.0), None)
        if main is None:
            return None
        change = sum(number * changes[each].moved for each, number in sums.items())
        own = changes[main]
        room = sum(abs(number) * changes[each].rounding for each, number in sums.items())
        allowed = np.asarray(room) + abs(own.rate) * own.unsure
        slope = own.slope.ravel() / count
        change, allowed = (np.asarray(each).ravel() for each in (change, allowed))
        place = sum(number * evidence.values[each] for each, number in sums.items())
        is_table = main not in seen.network.biases
        along = np.asarray(place).ravel()
        points.append(_Moved(main, own.variable.after, len(sums) > 1, change, slope, along, allowed, count, is_table))
    return points


def _sums(evidence: Evidence, seen: Seen, changes: Mapping[int, Change]) -> list[dict[int, float]]:
    """For each point, which weights it is the sum of, and how many times each."""
    found, inner = _all_sums(evidence, seen, changes)
    outer = [sums for each, sums in found.items() if each not in inner]
    return [sums for at, sums in enumerate(outer) if sums not in outer[:at]]


def _all_sums(
    evidence: Evidence, seen: Seen, changes: Mapping[int, Change]
) -> tuple[dict[int, dict[int, float]], set[int]]:
    """The values that are such sums, and those of them that are in others."""
    found: dict[int, dict[int, float]] = {each: {each: 1.0} for each in changes}
    inner: set[int] = set()
    # A weight times a number of the data goes into the layer's sum, and is no velocity of which a share is added.
    uses = Counter(weight for weight, _ in {(each.weight, each.operation.result) for each in seen.network.uses})
    no_share = (each for each in seen.network.uses if uses[each.weight] > 1 or not _is_a_share(evidence, each))
    own = {each.operation.result for each in no_share}
    made = (evidence.made[each] for each in seen.step.forward - own if each in evidence.made and each not in changes)
    for operation in sorted(made, key=lambda each: each.time):
        summed = _summed(evidence, operation, found)
        if summed is not None:
            found[operation.result] = summed
            inner.update(operation.references())
    return found, inner


def _is_a_share(evidence: Evidence, use: Use) -> bool:
    """Whether what a weight is multiplied with there may be a share of a velocity: one number that nothing makes."""
    if use.other is None:  # it is added as it is
        return True
    if type(use.other) is int and use.other in evidence.made:
        return False
    return _is_one_number(evidence, use.operation, use.operation.arguments.index(use.other))


def _is_one_number(evidence: Evidence, operation: Operation, at: int) -> bool:
    """Whether the same place of the text is always given this value: a share is, a number of the data isn't."""
    values = (evidence.value(each.arguments[at]) for each in evidence.at_site[operation.site])
    first = evidence.value(operation.arguments[at])
    return first is not None and all(each is not None and np.array_equal(each, first) for each in values)


def _summed(evidence: Evidence, operation: Operation, known: Mapping[int, dict[int, float]]) -> dict[int, float] | None:
    """What an operation's result is the sum of, if it is made from such sums of one shape and single numbers alone."""
    name = operations.plain(operation.name)
    if name not in ("Add", "Sub", "Mult", "USub"):
        return None
    own = [each for each in operation.arguments if type(each) is int and each in known]
    shapes = {evidence.values[each].shape for each in (*own, operation.result)}
    if not own or len(shapes) != 1:
        return None
    if name == "USub":
        return {each: -number for each, number in known[own[0]].items()}
    if name == "Mult":
        places = [at for at, each in enumerate(operation.arguments) if each not in own]
        if shapes == {()} and not all(_is_one_number(evidence, operation, at) for at in places):
            return None
        others = [evidence.value(operation.arguments[at]) for at in places]
        single = [float(each.ravel()[0]) for each in others if each is not None and each.size == 1]
        return {each: single[0] * number for each, number in known[own[0]].items()} if single else None
    if len(own) < 2 or own[0] == own[1]:
        return None
    sign = 1.0 if name == "Add" else -1.0
    first, second = (known[each] for each in operation.arguments[:2])
    return {each: first.get(each, 0.0) + sign * second.get(each, 0.0) for each in dict.fromkeys((*first, *second))}
