"""The article's experiments: all alphas of one hidden size side by side, 60,000 steps, errors and direction changes.

Then each printed number beside ours, and beside what noisy copies of the reference make of it. Where the copies print
different digits the number can't be decided: two correct programs would differ there too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart import copies_of

from . import Array, article
from .direction_changes import direction_changes
from .forward import forward, mean_absolute_error
from .hidden_size import initial_weights
from .weight_updates import derivatives, update

Progress = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Trained:
    """A sweep's outcome; each array has the alphas along the axis before its own (and copies before those)."""

    synapse_0: Array
    synapse_1: Array
    errors: Array
    synapse_0_direction_changes: Array
    synapse_1_direction_changes: Array


@dataclass(frozen=True, slots=True)
class Comparison:
    """One printed number beside ours. `spread` is the largest distance between two noisy copies."""

    hidden_size: int
    alpha: float
    quantity: str
    index: tuple[int, ...]
    published: float
    ours: float
    spread: float
    decidable: bool

    @property
    def agrees(self) -> bool:
        """Whether every printed digit is the same."""
        return self.published == self.ours


def _ignore(steps: int) -> None:
    """Nobody is watching."""


def train_sweep(
    hidden_size: int,
    alphas: tuple[float, ...] = article.ALPHAS,
    iterations: int = article.ITERATIONS,
    copies: int = 0,
    progress: Progress = _ignore,
) -> Trained:
    """Train the article's network with every alpha at once, and with `copies` noisy ones beside it where that is not 0.

    Calls `progress` with the number of steps done since the last call. -> errors (..., alphas, reports)
    """
    step = np.array(alphas)[:, np.newaxis, np.newaxis]
    start = initial_weights(article.X.shape[1], hidden_size, article.y.shape[1], article.SEED)
    synapse_0, synapse_1 = (np.broadcast_to(each, (len(alphas), *each.shape)) for each in start)
    if copies:
        random = np.random.default_rng(article.SEED)
        synapse_0, synapse_1 = (copies_of(each, copies, np.finfo(float).eps, random) for each in (synapse_0, synapse_1))
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    errors = []
    previous_0 = previous_1 = None
    with np.errstate(over="ignore", under="ignore"):
        for j in range(iterations):
            if j % article.REPORT_EVERY == 0:
                errors.append(np.asarray(mean_absolute_error(forward(article.X, synapse_0, synapse_1)[1], article.y)))
            derivative_0, derivative_1 = derivatives(article.X, article.y, synapse_0, synapse_1)
            if previous_0 is not None and previous_1 is not None:
                count_0 += direction_changes(derivative_0, previous_0)
                count_1 += direction_changes(derivative_1, previous_1)
            synapse_0, synapse_1 = update(synapse_0, derivative_0, step), update(synapse_1, derivative_1, step)
            previous_0, previous_1 = derivative_0, derivative_1
            if j % 100 == 99:
                progress(100)
    return Trained(np.asarray(synapse_0), np.asarray(synapse_1), np.stack(errors, axis=-1), count_0, count_1)


def compare(copies: int, progress: Progress = _ignore) -> Iterator[Comparison]:
    """Every published number beside ours. Progress is told two sweeps' steps for each hidden size."""
    for hidden_size in article.HIDDEN_SIZES:
        ours = train_sweep(hidden_size, progress=progress)
        noisy = train_sweep(hidden_size, copies=copies, progress=progress)
        for printed in article.published():
            if printed.hidden_size == hidden_size:
                at = article.ALPHAS.index(printed.alpha)
                own = getattr(ours, printed.quantity)[at]
                yield from _each(printed, own, np.asarray(getattr(noisy, printed.quantity))[:, at])


def _each(printed: article.Printed, ours: Array, noisy: Array) -> Iterator[Comparison]:
    rounded, rounded_noisy = printed.in_print(ours), printed.in_print(noisy)
    for index in np.ndindex(printed.values.shape):
        place: tuple[Any, ...] = (slice(None), *index)
        yield Comparison(
            printed.hidden_size,
            printed.alpha,
            printed.quantity,
            index,
            float(printed.values[index]),
            float(rounded[index]),
            float(np.ptp(noisy[place])),
            bool(np.all(rounded_noisy[place] == rounded[index])),
        )
