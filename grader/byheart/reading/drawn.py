"""Which of the weights that a training starts from are drawn: those that differ when the script draws other numbers.

The script is run again, up to the first steps of its training, and each generator of random numbers starts from another
seed. What stands in the text stays the same then, whatever it was added to, and what is drawn doesn't. No name of a
generator says anything here. One that the text makes by itself is known by its state: its rests of divisions, each made
of the one before, are other ones then. What is made from a table and one draw is found before, in `tables`. Nothing is
run by this module: it is handed a way to watch the script again.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence
from byheart.reading.parts import parts_of
from byheart.reading.seen import Reading, Seen, backward_of
from byheart.reading.tables import differing, mostly_differ, not_by_draws
from byheart.reading.weights import place_of
from byheart.reading.wholerun import still_weights
from byheart.recorder.calculus import REDUCED

# How often it is run again: where few numbers can be drawn, some of them are drawn again.
_TIMES = 4
# From so many numbers on, one draw is no other one's, stretched and moved.
_FEWEST = 4
ONE_NUMBER = "its weights are a table, and only one number is drawn for all of them"


@dataclass(frozen=True, slots=True)
class Otherwise:
    """How a script is watched once more: which time this is, and whether its own generators go on otherwise as well.

    `once`: its training begins in the first window, and no other is needed.
    """

    time: int
    rests: bool
    once: bool


# Watches the script once more, in this way.
Again = Callable[[Otherwise], Evidence | None]
# Where a value stands in a recording: at which operation, how often this operation was there before, which operand.
_Key = tuple[int, str, int, int]


def with_drawn(reading: Reading, again: Again) -> Reading:
    """The reading; if weights are the same whatever the script draws, its initial weights weren't seen to be drawn."""
    own = {each.part: each.state for each in parts_of(reading)}
    if own["initial weights"] != "right" or reading.evidence is None:
        return reading
    assert reading.training is not None
    once = reading.training.steps[0].step.window == 0
    with np.errstate(all="ignore"):
        weights = [*_weights(reading)]
        groups = [[_key(reading.evidence, each) for each in group] for group in weights]
        why = next(filter(None, (not_by_draws(reading.evidence, each) for each in weights)), "")
        why = why or _what_stays(reading.evidence, groups, lambda time, rests: again(Otherwise(time, rests, once)))
    return replace(reading, unshown={**reading.unshown, "initial weights": why}) if why else reading


def _weights(reading: Reading) -> Iterator[list[int]]:
    """The arrays of weights at the first step, each alone; single numbers with the others of their layer.

    Those that are never moved are weights as well.
    """
    assert reading.evidence is not None
    assert reading.training is not None
    seen = reading.training.steps[0]
    steps = [each.step for each in reading.training.steps]
    still = still_weights(reading.evidence, seen.segment, steps, seen.network) if reading.verdict == "wrong" else None
    if still is not None:
        yield [still]
    back = backward_of(reading.evidence, seen, reading.training.loss)
    layers: dict[int, list[int]] = {}
    places = [place_of(back, each) for each in seen.changes]
    all_added = all(bias for _, bias, _ in places)  # as where each has a multiple of its velocity added to it
    for depth, bias, before in places:
        start = reading.evidence.values[before]
        is_whole = min(start.shape, default=2) > 1  # a table, or a single number
        if bias and not (all_added and is_whole and np.any(start)):  # velocities start at 0
            continue
        if _is_scale(seen, before):
            continue
        if start.size > 1:
            yield [before]
        else:
            layers.setdefault(depth, []).append(before)
    yield from layers.values()


def _is_scale(seen: Seen, weight: int) -> bool:
    """Whether this begins at 1 and scales a layer node by node, as the factors of a batch normalization do.

    What is multiplied so and then summed up over the nodes is a weight like any other.
    """
    evidence, start = seen.network.evidence, seen.network.evidence.values[weight]
    if start.size < 2 or not np.all(start == 1):
        return False
    users = [each for each in evidence.users.get(weight, ()) if each.result in seen.step.forward]
    onward = [one for each in users for one in evidence.users.get(each.result, ()) if one.result in seen.step.forward]
    scales = bool(users) and all(operations.plain(each.name) == "Mult" for each in users)
    return scales and not any(operations.plain(each.name) in REDUCED for each in onward)


def _what_stays(evidence: Evidence, groups: list[list[_Key]], again: Callable[[int, bool], Evidence | None]) -> str:
    """Why the weights aren't drawn; "" if they are."""
    known = _Places(evidence)
    numbers = [known.numbers(each) for each in groups]
    differ = [np.zeros(each.size, dtype=bool) for each in numbers if each is not None]
    if not groups or len(differ) < len(groups):
        return "which weights it starts from can't be told"
    makes_rests = "%" in evidence.source.decode("utf-8", "replace")
    for time in range(1, _TIMES + (_TIMES if makes_rests else 0) + 1):
        other = again(time, time > _TIMES)
        places = _Places(other) if other is not None else None
        for at, (group, first) in enumerate(zip(groups, numbers, strict=True)):
            found = places.numbers(group) if places is not None else None
            if first is not None and found is not None and found.size == first.size:
                differ[at] |= differing(first, found)
                if _is_moved_as_one(first, found):
                    return ONE_NUMBER
        if all(first is not None and mostly_differ(first, mask) for mask, first in zip(differ, numbers, strict=True)):
            return ""
    none = not any(each.any() for each in differ)
    return "no weight is drawn at random" if none else "not all weights are drawn at random"


def _is_moved_as_one(first: Array, other: Array) -> bool:
    """Whether other numbers were drawn, and all of these are the first ones, times a number and plus a number."""
    if first.size < _FEWEST or not np.all(np.isfinite([first, other])) or np.array_equal(first, other):
        return False
    table = np.stack([first, np.ones_like(first)], axis=1)
    found, *_ = np.linalg.lstsq(table, other)
    return bool(np.ptp(other) > 0 and np.allclose(table @ found, other, rtol=1e-6, atol=1e-9 * np.max(np.abs(other))))


def _key(evidence: Evidence, reference: int) -> _Key:
    """Where this value is made; a value that is made by nothing, where it is used first."""
    made = evidence.made.get(reference)
    counts: Counter[tuple[int, str]] = Counter()
    for each in evidence.operations:
        if each is made:
            return each.node, each.name, counts[each.node, each.name], -1
        if made is None and reference in each.made_of:
            return each.node, each.name, counts[each.node, each.name], each.made_of.index(reference)
        counts[each.node, each.name] += 1
    return -1, "", 0, -1


class _Places:
    """The operations of a recording by where they stand, and the how-manieth time."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.operations = {}
        counts: Counter[tuple[int, str]] = Counter()
        for each in evidence.operations:
            self.operations[each.node, each.name, counts[each.node, each.name]] = each
            counts[each.node, each.name] += 1

    def numbers(self, keys: list[_Key]) -> Array | None:
        """The numbers at these places, one after the other; None where one of them isn't there."""
        found = []
        for node, name, count, at in keys:
            operation = self.operations.get((node, name, count))
            if operation is None or at >= len(operation.made_of):
                return None
            found.append(self.evidence.values[operation.made_of[at] if at >= 0 else operation.result].ravel())
        return np.concatenate(found) if found else None
