"""Where the passes of a training get their data and their targets, as a window shows it.

An error gets its target there, and products get what no error has a part in: the data. A place is told only if it is
the same in every pass of the window. Nothing is looked at here that isn't recorded. NumPy and the standard library
only.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart.recorder.calculus import PRODUCTS
from byheart.recorder.notes import Notes

# How many differences are looked at that may be the error.
_MOST_ERRORS = 8

_PRODUCTS, _TIMES = PRODUCTS | {"matmul"}, ("Mult", "multiply", "mul")

# A place in a pass: the operation's node, and the how many-th of its operations it is, counted from the pass's end: -1
# is the last one before the error, whatever else the pass did before.
Place = tuple[int, int]
# The operations of a pass, each with its place.
Operations = list[tuple[Place, list[Any]]]


@dataclass(frozen=True, slots=True)
class Places:
    """Where passes get what: which operand of the error is the target, which ones of which operations are data.

    `used` is where the last data meet their weights, with the operand, and `made` the nodes that make these weights.
    `born` is the node that made the first ones. `several`: they are made from the errors of several passes. `scales`
    are the operands of a step that are single numbers of the script's own, as alpha.
    """

    error: int
    target: int
    data: Mapping[Place, Sequence[int]]
    used: tuple[Place, int]
    made: frozenset[int]
    born: int
    several: bool
    scales: Mapping[int, Sequence[int]]


def places_in(notes: Notes, errors: Mapping[int, int]) -> list[Places]:
    """Where the training gets what whose error is at one of these nodes, as far as the last window shows it.

    What depends on an error has one of the bits of its mask. Which of the differences is the error isn't known here, so
    each is looked at but those like 1 - a.
    """
    found: list[Places] = []
    for error, mask in errors.items():
        every = list(_passes_in(notes, error))
        places = _places_of(notes, error, mask, every) if len(every) > 3 else None
        if places is not None and not _is_slope(every[2:], places.target):
            found.append(places)
    return found[:_MOST_ERRORS]


def _is_slope(passes: Sequence[Operations], target: int) -> bool:
    """Whether this is the same whole number in each pass, as in 1 - a."""
    targets = [one[-1][1][2][target] for one in passes]
    return targets[0][0] == "c" and all(each == targets[0] for each in targets) if type(targets[0]) is list else False


def _places_of(notes: Notes, error: int, mask: int, every: Sequence[Operations]) -> Places | None:
    passes = every[2:]  # where the weights have been moved
    inside = {each for each in range(len(notes.values)) if notes.dependences[each] & mask}
    target = _target_in([each[-1][1] for each in passes], inside)
    data = _data_in(notes, passes, inside)
    used, made, within = _weights_in(passes, data, inside)
    if target is None or len(used) != 1:
        return None
    own = _without_steps(data, used, within)
    arrays = any(_size_of(notes, event[2][at]) > 1 for place, event in passes[-1] for at in own.get(place, ()))
    scales = _scales_in(notes, passes, within, inside) if arrays else {}
    born = _born_in(every[0], used)
    moved = [any(number in made for (number, _), _ in one) for one in passes]
    several = sum(moved) * 2 < len(moved)
    return Places(error, target, own, used.pop(), frozenset(made), born, several, scales)


def _size_of(notes: Notes, argument: Any) -> int:
    return int(np.prod(notes.shapes[argument])) if type(argument) is int else 1


def _scales_in(
    notes: Notes, passes: Sequence[Operations], within: set[Place], inside: set[int]
) -> dict[int, tuple[int, ...]]:
    """By node, the operands of a step that are single numbers in which the error has no part."""
    found: dict[int, set[int]] = {}
    for (number, _), event in (each for one in passes for each in one if each[0] in within):
        scaled = event[1].removeprefix("i").rpartition(".")[2] in (*_TIMES, "Div", "divide")
        for at, each in enumerate(event[2][:2] if scaled else ()):
            if type(each) in (int, list) and _is_outside(each, inside) and _size_of(notes, each) == 1:
                found.setdefault(number, set()).add(at)
    return {number: tuple(sorted(own)) for number, own in found.items()}


def _born_in(first: Operations, used: set[tuple[Place, int]]) -> int:
    """The node at which the weights were made that the first pass uses; -1 where that isn't among its operations."""
    makers = {event[3]: place for place, event in first}
    before = [event[2][at] for place, event in first for own, at in used if place == own and at < len(event[2])]
    born = [makers[each][0] for each in before if type(each) is int and each in makers]
    return born[0] if born else -1


def _passes_in(notes: Notes, error: int) -> Iterator[Operations]:
    """The operations of each pass of the last window, from behind an error up to the next one."""
    begins = max((at for at, event in enumerate(notes.events) if event[0] == "window"), default=-1)
    own: list[list[Any]] = []
    for event in notes.events[begins + 1 :]:
        if type(event[0]) is int and event[0] >= 0:
            own.append(event)
            if event[0] == error:
                yield _placed(own)
                own = []


def _placed(events: Sequence[list[Any]]) -> Operations:
    counts: Counter[int] = Counter()
    found: Operations = []
    for event in reversed(events):
        counts[event[0]] += 1
        found.append(((event[0], -counts[event[0]]), event))
    return found[::-1]


def _is_outside(argument: Any, inside: set[int]) -> bool:
    """Whether the error has no part in this number or array."""
    if type(argument) is int:
        return argument not in inside
    if argument[0] in ("l", "t"):
        return all(_is_outside(each, inside) for each in argument[1])
    return argument[0] == "c" and type(argument[1]) is int


def _target_in(errors: Sequence[list[Any]], inside: set[int]) -> int | None:
    sides = [at for at in (0, 1) if all(_is_outside(event[2][at], inside) for event in errors if at < len(event[2]))]
    return sides[0] if len(sides) == 1 else None


def _data_in(notes: Notes, passes: Sequence[Operations], inside: set[int]) -> dict[Place, list[int]]:
    """Where products get data in every pass: arrays, or single numbers where there are none."""
    always = set.intersection(*({place for place, _ in one} for one in passes))
    for names, fewest in ((_PRODUCTS, 2), (_TIMES, 2), (_TIMES, 0)):
        found, others = _operands(notes, passes, inside, names, fewest)
        # What a node that is off gives is of no error. Where the same line takes what is, it takes no data.
        of_layers = {(number, at) for (number, _), at in others}
        without = {place: [at for at in own if (place[0], at) not in of_layers] for place, own in found.items()}
        for every in (without, found):  # a function for all products takes both
            kept = {at: [each for each in own if (at, each) not in others] for at, own in every.items() if at in always}
            if any(kept.values()):
                return {place: own for place, own in kept.items() if own}
    return {}


def _operands(
    notes: Notes, passes: Sequence[Operations], inside: set[int], names: Collection[str], fewest: int
) -> tuple[dict[Place, list[int]], set[tuple[Place, int]]]:
    """The operands of these products that are as large as that, in which the error has no part; and those in which."""
    found: dict[Place, list[int]] = {}
    others: set[tuple[Place, int]] = set()
    products = (each for one in passes for each in one if each[1][1].rpartition(".")[2] in names)
    for place, event in products:
        for at, each in enumerate(event[2][:3]):
            if not _is_outside(each, inside):
                others.add((place, at))
            elif _size_of(notes, each) >= fewest and at not in found.setdefault(place, []):
                found[place].append(at)
    return found, others


def _weights_in(
    passes: Sequence[Operations], data: Mapping[Place, Sequence[int]], inside: set[int]
) -> tuple[set[tuple[Place, int]], set[int], set[Place]]:
    """Where the last data of a pass meet their weights, the nodes that made these, and all that they were made with."""
    used: set[tuple[Place, int]] = set()
    made: set[int] = set()
    within: set[Place] = set()
    meet = [{place for place, event in one if place in data and _takes(event, inside)} for one in passes[1:]]
    always = set.intersection(*meet)  # weights that were never moved may belong to a node that is off
    for one in passes[1:]:
        makers = {event[3]: (place, event) for place, event in one}
        place, event = next((each for each in reversed(one) if each[0] in always), (None, None))
        for at, each in enumerate(event[2][:3] if event is not None else ()):
            if place is not None and type(each) is int and each in inside:
                used.add((place, at))
                made |= {makers[each][0][0]} if each in makers else set()
                within |= set(_behind(each, makers))
        # Of single numbers, each weight is made by itself: by the same line, with the sample before.
        of_all = {each for place, event in one if place in data for each in event[2][:3] if type(each) is int}
        for each in of_all & inside & makers.keys():
            within |= set(_behind(each, makers)) if makers[each][0][0] in made else set()
    return used, made, within


def _takes(event: list[Any], inside: set[int]) -> bool:
    """Whether an operation takes something in which the error has a part."""
    return any(type(each) is int and each in inside for each in event[2][:3])


def _without_steps(
    data: Mapping[Place, Sequence[int]], used: set[tuple[Place, int]], within: set[Place]
) -> dict[Place, Sequence[int]]:
    """The data without those that a step is made with.

    Where a node is off, no error has a part in its step, but it is made by the same line. Where that computes the
    layers as well, as a function for all products does, its nodes say nothing.
    """
    steps = {number for number, _ in within}
    if steps.intersection(number for (number, _), _ in used):
        steps = set()
    return {place: own for place, own in data.items() if place not in within and place[0] not in steps}


def _behind(reference: int, makers: Mapping[int, tuple[Place, list[Any]]]) -> Iterator[Place]:
    """The places of a pass at which this value was made, and those that it was made from."""
    waiting: list[Any] = [reference]
    done: set[int] = set()
    while waiting:
        at = waiting.pop()
        if type(at) is list:
            waiting += at
        elif type(at) is int and at in makers and at not in done:
            done.add(at)
            yield makers[at][0]
            waiting += makers[at][1][2]
