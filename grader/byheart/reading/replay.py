"""Do again what a training did where nobody watched: from the end of one window to the beginning of the next.

The weights are known at both places, and the step between (`program`), and how many passes the loop made. If these
steps lead to other weights, something else happened there. How exactly the two must meet isn't guessed: copies of the
replay, each off by rounding, tell it. Where they part, where the watched steps aren't all the same program, and where a
replay would take too long, nothing is said. Nothing is called wrong here.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from byheart.reading.evidence import Evidence
from byheart.reading.program import Match, NoProgram, Program, State, as_array, matched
from byheart.reading.seen import Seen, Training

# How many operations all replays of a script may do.
_MOST = 250_000
# How many copies are made, how far each of their numbers is moved when it is made, by kind, and how much farther off
# the replay may be than they; and how many such moves are drawn at once.
_COPIES, _NOISE, _ROOM = 2, {"f": 2.0**-52, "s": 2.0**-23}, 64
_MANY = 1 << 13
# What is surely rounding, relative to the largest weight; and where copies are so far from each other, nothing is told.
_SURELY, _SURELY_SINGLE, _PARTED = 1e-9, 1e-4, 1e-3


@dataclass(frozen=True)
class _Turn:
    """A step that was seen: its place among those of its window, and the pass of its `loop` that it began in.

    `number` is 0 if that isn't known. `around`: how often what the loop stands in had begun by then.
    """

    seen: Seen
    place: int
    number: int = 0
    loop: int = -1
    around: tuple[int, ...] = ()

    def is_before(self, other: "_Turn") -> bool:
        """Whether the other one is the next in the same window."""
        return self.seen.step.window == other.seen.step.window and other.place == self.place + 1


@dataclass(frozen=True)
class _Known:
    """A turn, and its step beside the program's."""

    turn: _Turn
    match: Match

    @property
    def number(self) -> int:
        """The number of its pass."""
        return self.turn.number


@dataclass(frozen=True, slots=True)
class Parted:
    """Two turns that were watched, between which more happened than the steps that were seen."""

    before: int
    after: int


def parted(evidence: Evidence, training: Training) -> Parted | None:
    """Two windows that the steps don't lead from one to the other; None where there are none, or it can't be told."""
    try:
        program, known = _read(evidence, training)
    except NoProgram:
        return None
    firsts = {each.turn.seen.step.window: each for each in reversed(known) if each.number}
    spans = [(one, two) for one, two in pairwise(firsts[at] for at in sorted(firsts))]
    left = float(_MOST)
    for one, two in sorted(spans, key=lambda pair: pair[1].number - pair[0].number):
        cost = (two.number - one.number) * program.cost
        if one.turn.around != two.turn.around or cost > left or not _grow(program, one, two):
            continue
        left -= cost
        if not _meet(program, one, two):
            return Parted(one.number, two.number)
    return _lost(evidence, program, firsts[max(firsts)], left) if firsts else None


def _lost(evidence: Evidence, program: Program, last: _Known, left: float) -> Parted | None:
    """The last window that was read, and a later one without numbers, though the steps from there on give some."""
    for window in range(last.turn.seen.step.window + 1, len(evidence.begun)):
        number = evidence.begun[window].counts.get(last.turn.loop, 0)
        times = number - last.number
        if times > 0 and times * program.cost <= left and _is_without_numbers(evidence, window, last.turn.seen):
            try:
                made = program.run(program.state(last.match), times, program.since(last.match))
            except NoProgram:
                return None
            return Parted(last.number, number) if all(np.isfinite(_size(each)) for each in made.values()) else None
    return None


def _is_without_numbers(evidence: Evidence, window: int, seen: Seen) -> bool:
    """Whether an error in this window isn't a number."""
    site, since = seen.step.errors[0].operation.site, evidence.windows[window - 1]
    own = (evidence.values[each.result] for each in evidence.operations if each.time > since and each.site == site)
    return any(np.isnan(each).any() for each in own)


def is_cut_off(evidence: Evidence, training: Training) -> bool:
    """Whether the script did so much else that its training could not be watched again later on."""
    later = any(each.step.window for each in training.steps)
    return evidence.cut or (not later and any(each.full for each in evidence.paused[1:]))


# What was seen --------------------------------------------------------------------------------------------------------


def _read(evidence: Evidence, training: Training) -> tuple[Program, list[_Known]]:
    """The program of all steps, and these beside it. Raises NoProgram."""
    turns = [_turn(evidence, each) for each in training.steps]
    program, own = _program_of(evidence, turns)
    known = []
    for each in turns:
        try:
            match = matched(evidence, own.seen.step, each.seen.step, program.match)
        except NoProgram:
            if each is not turns[0]:  # its weights are made in another way
                raise
            continue
        if not program.is_like(match):
            raise NoProgram
        known.append(_Known(each, match))
    if not all(_grow(program, one, two) for one, two in pairwise(known) if one.turn.is_before(two.turn)):
        raise NoProgram
    return program, known


def _program_of(evidence: Evidence, turns: list[_Turn]) -> tuple[Program, _Turn]:
    """The program of two steps, one after the other, and the first of them. Raises NoProgram."""
    pairs = [(one, two) for one, two in pairwise(turns) if one.is_before(two)]
    for one, two in pairs[:2]:
        try:
            return Program(evidence, one.seen.step, two.seen.step), one
        except NoProgram:
            continue
    raise NoProgram


def _grow(program: Program, one: _Known, two: _Known) -> bool:
    """Whether the whole numbers have grown from one step to the other as they do from step to step."""
    turns = two.turn.place - one.turn.place if one.turn.is_before(two.turn) else two.number - one.number
    return all(
        two.match.wholes[place][1] - now == turns * program.grows[place] for place, (_, now) in one.match.wholes.items()
    )


def _turn(evidence: Evidence, seen: Seen) -> _Turn:
    window, site = seen.step.window, seen.step.errors[0].operation.site
    own = [each.operation for each in seen.step.errors if each.operation.site == site]
    instances = seen.segment.instances.get(site, [])
    at = next((at for at, each in enumerate(instances) if each is own[0]), 0)
    steps, place = len(instances) / len(own), at // len(own)
    if not window < min(len(evidence.begun), len(evidence.paused)):
        return _Turn(seen, place)
    begun, paused = evidence.begun[window].counts, evidence.paused[window].counts
    around = list(_turned(evidence, seen))
    for outside, number in enumerate(around, 1):
        first = begun.get(number, 0) if window else 1
        # A window that the script's own end has closed has no pass that began after it.
        ended = evidence.status == "ended" and window == len(evidence.begun) - 1
        over = ended and evidence.counts.get(number) == paused.get(number)
        if number in paused and paused[number] - first + over == steps:
            return _Turn(seen, place, first + place, number, tuple(paused.get(each, 0) for each in around[outside:]))
    return _Turn(seen, place)


def _turned(evidence: Evidence, seen: Seen) -> Iterator[int]:
    """The numbers of the loops around an error, the innermost first, and of those around the calls that lead to it."""
    error = seen.step.errors[0].operation
    for start in (evidence.node(error), *reversed(evidence.calls(error))):
        node = start
        while node is not None:
            number = evidence.numbers[id(node)]
            yield number
            node = evidence.parents.get(number)


# The replay -----------------------------------------------------------------------------------------------------------


def _meet(program: Program, one: _Known, two: _Known) -> bool:
    """Whether the steps from one window lead to the next, as far as can be told."""
    times = two.number - one.number
    start, wanted = program.state(one.match), program.state(two.match)

    def done(disturb: Callable[[Any, str], Any] | None = None) -> State:
        return program.run(start, times, program.since(one.match), disturb)

    try:
        made = done()
        if _near(program, made, wanted, {}) or _has_other_rate(program, made, wanted):
            return True
        copies = [done(_disturbing(seed)) for seed in range(_COPIES)]
    except NoProgram:
        return True
    off = {
        each: _ROOM * max(_size(as_array(copy[each]) - as_array(made[each])) for copy in copies)
        for each in program.weights
    }
    sizes = {each: max(map(_size, (start[each], made[each], wanted[each]))) for each in off}
    told = all(np.isfinite(_size(made[each])) and off[each] <= _PARTED * sizes[each] for each in off)
    return not told or _near(program, made, wanted, off)


def _has_other_rate(program: Program, made: State, wanted: State) -> bool:
    """Whether a single number that isn't a weight has another value: it was given one, and that is no fault."""
    others = (each for each in program.inputs - program.weights if np.size(wanted[each]) == 1)
    return any(not np.allclose(as_array(made[each]), as_array(wanted[each]), rtol=1e-6, atol=0) for each in others)


def _near(program: Program, made: State, wanted: State, off: dict[int, float]) -> bool:
    for each in program.weights:
        surely = _SURELY_SINGLE if np.asarray(wanted[each]).dtype == np.float32 else _SURELY
        room = max(off.get(each, 0.0), surely * max(_size(made[each]), _size(wanted[each])))
        if not _size(as_array(made[each]) - as_array(wanted[each])) <= room:
            return False
    return True


def _disturbing(seed: int) -> Callable[[Any, str], Any]:
    """Move each number by a little or not at all, as rounding does."""
    random = np.random.default_rng(seed)
    factors = {kind: 1 + noise * random.integers(-1, 2, _MANY) for kind, noise in _NOISE.items()}
    at = 0

    def disturb(value: Any, kind: str) -> Any:
        nonlocal at
        size = value.size if isinstance(value, np.ndarray) else 1
        if kind not in factors or size > _MANY:
            return value
        at = at + size if at + 2 * size <= _MANY else int(random.integers(0, _MANY - size + 1))
        made = factors[kind][at : at + size]
        return value * made.reshape(value.shape) if isinstance(value, np.ndarray) else value * float(made[0])

    return disturb


def _size(value: object) -> float:
    return float(np.max(np.abs(as_array(value)), initial=0.0))
