"""Recognise weights that also shrink with each step by one small share of themselves, or of 1: weight decay.

All weights of a step shrink, or all but some that are let out in every step, as biases are: those in a row of their
own, or in a column of a table, or in a part of one long row. That the rest is the gradient's step is asked of each
number. What shrinks the other way grows, and isn't recognised.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from byheart.reading.evidence import Array, Evidence
from byheart.reading.gradient import MOST_DECAY
from byheart.reading.seen import Seen, Training
from byheart.reading.steady import is_steady

_ROOM, _CLOSE = 1e-6, 1e-6
# What a weight loses a share of: itself, as by the sum of squares; or 1, as by the sum of sizes.
_PULLS: tuple[Callable[[Array], Array], ...] = (np.asarray, np.sign)
# How many rates are tried to find which numbers are let out, and how many findings are looked at.
_MOST_TRIED, _MOST_KEPT = 400, 4


def decay_of(evidence: Evidence, training: Training, strict: bool = True) -> list[float] | None:
    """The rate of each step, if weights also shrink by the same share in every one; None if they don't.

    With a rate that changes, the share is as large a part of the rate in every step. Where only the share stays, the
    text has to say the rate of each step, if it is `strict`.
    """
    for pull in _PULLS:
        found = _decay_of([_Step(evidence, seen, pull) for seen in training.steps])
        if found is not None:
            rates, go_together = found
            steps = [replace(seen, rate=rate) for seen, rate in zip(training.steps, rates, strict=True)]
            return rates if not strict or go_together or is_steady(evidence, replace(training, steps=steps)) else None
    return None


def _decay_of(steps: Sequence["_Step"]) -> tuple[list[float], bool] | None:
    """The rate of each step, and whether weights shrink the more, the larger it is; None where they don't shrink."""
    if len(steps) < 2:
        return None
    for outs in _ways_to_let_out(steps):
        found = [each.fitting(out) for each, out in zip(steps, outs, strict=True)]
        both = [each for each in found if each is not None]
        if len(both) < len(steps):
            continue
        told = [each for each in both if each[0]]  # weights that are all 0 don't shrink
        shares = [decay / rate for decay, rate in told if rate]
        if shares and (np.ptp([decay for decay, _ in told]) < _CLOSE or np.ptp(shares) < _CLOSE):
            return [rate for _, rate in both], bool(np.ptp(shares) < _CLOSE)
    return None


def _ways_to_let_out(steps: Sequence["_Step"]) -> Iterator[list[Array]]:
    """Which numbers of each step may not shrink: none, the biases, or the same ones in all steps.

    Steps may have other weights: where a node is off, its weights only shrink, and no output depends on them.
    """
    yield [np.zeros(each.size, bool) for each in steps]
    if len({each.size for each in steps}) == 1:
        yield from ([out] * len(steps) for out in (*steps[-1].let_out(), *_let_out_always(steps)))
    else:
        yield [each.biases for each in steps]


def _let_out_always(steps: Sequence["_Step"]) -> list[Array]:
    """The numbers that are let out in several steps: in one of them, a small weight may seem not to shrink."""
    asked = steps[:: max(1, len(steps) // _MOST_KEPT)]
    first = [each.let_out()[:1] for each in asked]
    return [np.all([out for found in first for out in found], axis=0)] if all(first) else []


class _Step:
    """One step of all weights, their numbers in one row: before it, how they moved, and the gradient."""

    def __init__(self, evidence: Evidence, seen: Seen, pull: Callable[[Array], Array]) -> None:
        self._changes = seen.changes
        self._before = _row([pull(evidence.values[each.variable.before]) for each in seen.changes])
        self._moved = _row([each.moved for each in seen.changes])
        self._slope = _row([each.slope for each in seen.changes])
        made, biases = evidence.made, seen.network.biases
        after = [each.variable.after for each in seen.changes if each.variable.before in biases]
        sites = {made[each].site for each in after if each in made}  # where a node is off, its bias isn't seen as one
        own = [np.full(each.moved.size, made[each.variable.after].site in sites) for each in seen.changes]
        self.biases = _row(own).astype(bool)

    @property
    def size(self) -> int:
        """How many numbers its weights have."""
        return len(self._moved)

    def fitting(self, out: Array) -> tuple[float, float] | None:
        """The decay of all numbers but these, and the rate, 0 where there is no gradient; None where none fits."""
        if not self._changes:
            return None
        shrinking = np.where(out, 0.0, self._before)
        rows = np.stack([-shrinking, -self._slope], axis=1)
        (decay, rate), *_ = np.linalg.lstsq(rows, self._moved, rcond=None)
        if not (0 < decay < MOST_DECAY or not np.any(shrinking)) or (rate <= 0 and np.any(self._slope)):
            return None
        parts = np.split(shrinking, np.cumsum([each.moved.size for each in self._changes])[:-1])
        for each, own in zip(self._changes, parts, strict=True):
            if not each.fits(float(rate), float(decay), own.reshape(each.moved.shape)):
                return None
        return float(decay), float(rate)

    def let_out(self) -> list[Array]:
        """Which numbers take the plain step, at each rate that several take: they may be those that don't shrink."""
        with np.errstate(all="ignore"):
            rates = np.where(np.abs(self._slope) > 0, -self._moved / self._slope, np.nan)
        room = _row([each.allowed(each.rate, np.abs(each.moved)) for each in self._changes])
        usual = np.sort(rates[np.isfinite(rates) & (rates > 0)])
        close = usual[1:][np.diff(usual) <= _ROOM * usual[1:]]
        found: list[Array] = []
        for rate in close[:: max(1, len(close) // _MOST_TRIED)]:
            out = np.abs(self._moved + rate * self._slope) <= room
            if not np.all(out) and not any(np.array_equal(out, each) for each in found):
                found.append(out)
        return [*sorted(found, key=np.sum, reverse=True)[:_MOST_KEPT], *self._biases()]

    def _biases(self) -> list[Array]:
        """The numbers that may be biases: those that stand alone, and those in a row."""
        moved = [each.moved for each in self._changes]
        kinds = ([each.size == 1 for each in moved], [each.ndim < 2 or min(each.shape) == 1 for each in moved])
        sets = [_row([np.full(each.size, one) for each, one in zip(moved, kind, strict=True)]) for kind in kinds]
        return [each for each in sets if np.any(each) and not np.all(each)]


def _row(arrays: Sequence[Array]) -> Array:
    return np.concatenate([each.ravel() for each in arrays]) if arrays else np.zeros(0)
