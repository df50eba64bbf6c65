"""Find slopes that are measured: a layer is computed again a little beside where it is, and the difference is divided.

The numbers are nearly the slope's, but its formula doesn't stand in the text. What is looked for first is a layer's
weighted sum, or its values, with something small added that no weight has made, on the way to the new weights. Where
there is none, the step is done again with each number a little off: what a formula gives is then off by some times as
much, or as much as the true gradient, and a difference of two numbers that are nearly alike by far more. Nothing is
judged here.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence
from byheart.reading.redone import Redone, redone
from byheart.reading.seen import Seen, backward_of
from byheart.reading.ways import same
from byheart.reading.weights import place_of
from byheart.recorder.calculus import BENT

# What is added, relative to a number around 1, to be a small change.
_SMALL = 1e-2
# How far each number is off, and by how many times as much a gradient may be then, or as the true one is: of 160 right
# scripts it is by up to 11 times.
_BLUR, _MOST_LOST = 1e-6, 20


def measured_depths(evidence: Evidence, seen: Seen, loss: str, again: Redone) -> set[int]:
    """The depths of the layers whose slopes are measured in this step, which was done `again` with other weights."""
    found = _by_small_additions(evidence, seen)
    blurred = redone(evidence, seen, loss, blur=_BLUR) if not found else None
    return set(_by_lost_digits(seen, loss, again, blurred)) if blurred is not None else found


def _by_lost_digits(seen: Seen, loss: str, first: Redone, again: Redone) -> Iterator[int]:
    """The layers whose gradients lose more digits than a formula's, where they are made of numbers that are off."""
    back = backward_of(first.evidence, replace(seen, changes=first.changes), loss)
    for sharp, blurred in zip(first.changes, again.changes, strict=True):
        if sharp.slope.size == 1:
            continue  # any number is a multiple of it
        factors = ((at, same(first.evidence.values[at], sharp.slope)) for at in seen.way(sharp.variable))
        off = [_off_by(again.evidence.values[at], factor * blurred.slope) for at, factor in factors if factor]
        if off and min(off) > _MOST_LOST * max(_BLUR, _off_by(blurred.slope, sharp.slope)):
            yield place_of(back, sharp)[0]


def _off_by(found: Array, wanted: Array) -> float:
    """How far one array is from the other, as a share of its largest number; one of them may be turned."""
    largest = float(np.max(np.abs(wanted), initial=0.0))
    either = [each for each in (wanted, wanted.T) if each.shape == found.shape] or [wanted.reshape(found.shape)]
    return min(float(np.max(np.abs(found - each))) for each in either) / largest if largest else 0.0


def _by_small_additions(evidence: Evidence, seen: Seen) -> set[int]:
    layers = [(each.depth, evidence.values[each.z]) for each in seen.network.places]
    layers += [(each.depth, evidence.values[each.a]) for each in seen.network.places if each.depth]
    beside = [(own, number) for own, number in _beside(evidence, seen)]
    small = {own for own, number in beside if number is None or abs(number) <= _SMALL}
    found = {depth for each in small for depth, value in layers if _is_same(evidence.values[each], value)}
    for depth, value in layers[: len(seen.network.places)]:
        numbers = {number for own, number in beside if number and _is_same(evidence.values[own], value)}
        found |= {depth} if len(numbers) > 1 else set()  # a stencil may be as wide as it likes
    return found


def _beside(evidence: Evidence, seen: Seen) -> Iterator[tuple[int, float | None]]:
    """The layers' values to which something is added, on the way to the new weights and before a curve, and how much.

    A complex number isn't recorded: of what isn't, nobody knows how much it is.
    """
    made = sorted((evidence.made[each] for each in seen.way() if each in evidence.made), key=lambda each: each.time)
    live = set(seen.network.live)
    for each in made:
        if live.intersection(each.made_of):
            live.add(each.result)
    bent = [one for each in made if operations.plain(each.name) in BENT for one in each.references()]
    curved = seen.segment.cone(bent, seen.step.forward)
    for each in made:
        if operations.plain(each.name) in ("Add", "Sub") and each.result in curved:
            for own, other in (each.arguments[:2], each.arguments[1::-1])[: 2 if "Add" in each.name else 1]:
                alone = type(own) is int and own in live and not (type(other) is int and other in live)
                value = evidence.value(other) if alone else None
                if alone and not evidence.is_recorded(each.result):
                    yield int(own), None
                elif value is not None and np.any(value):
                    largest = float(value.ravel()[np.argmax(np.abs(value))])
                    yield int(own), -largest if operations.plain(each.name) == "Sub" else largest


def _is_same(value: Array, layer: Array) -> bool:
    """Whether these are the layer's numbers, perhaps with a minus before them."""
    if value.shape != layer.shape or not value.size:
        return False
    return any(np.allclose(sign * value, layer, rtol=1e-9, atol=1e-12) for sign in (1, -1))
