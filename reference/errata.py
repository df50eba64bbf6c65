"""Where the article's text is wrong, and what shows it. Each is measured here, not only said.

Its numbers are right: `sweep` reproduces them. So these are slips in what is printed beside them, or in a copy of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from . import Array, article
from .direction_changes import train_counting
from .forward import forward, mean_absolute_error
from .hidden_size import initial_weights
from .sigmoid import sigmoid_output_to_derivative
from .weight_updates import derivatives, training_step, update

# With alpha 1 all turns that the article prints come in so many steps.
_ALPHA, _ENOUGH = 1.0, 10_000
_HUGE = 1000.0
_LISTING = """
import numpy as np
x = np.array([[0, 1], [0, 1], [1, 0], [1, 0]])
layer_0 = X
"""


@dataclass(frozen=True, slots=True)
class Erratum:
    """What is printed, what is right, and the numbers that show it. `holds`: they do show it."""

    printed: str
    right: str
    evidence: str
    holds: bool


def errata() -> Iterator[Erratum]:
    """All of them, measured now."""
    yield _sign()
    yield _name()
    yield _diagnosis()


def _sign() -> Erratum:
    start = _start()
    *_, count_0, count_1 = train_counting(article.X, article.y, *start, _ALPHA, _ENOUGH)
    minus = int(np.sum(count_0) + np.sum(count_1))
    plus = int(_added(*start))
    printed = int(sum(np.sum(each.values) for each in article.published() if _is_count(each)))
    return Erratum(
        "Some copies count direction changes with a plus: abs((update > 0) + (previous > 0)).",
        "It is a minus. Two updates of one sign are no turn, and with a plus two positive ones count twice.",
        f"Alpha {_ALPHA:g}, {_ENOUGH:,} steps, all 16 weights: {minus} turns with the minus, {plus:,} with the plus."
        f" The article's table has {printed}.",
        minus == printed != plus,
    )


def _is_count(each: article.Printed) -> bool:
    return each.alpha == _ALPHA and each.quantity.endswith("direction_changes")


def _added(synapse_0: Array, synapse_1: Array) -> float:
    """What the plus counts in the same training."""
    count, previous = 0.0, None
    for _ in range(_ENOUGH):
        both = derivatives(article.X, article.y, synapse_0, synapse_1)
        # The listing's updates are these with the other sign.
        positive = np.concatenate([np.ravel(each < 0) for each in both]).astype(int)
        count += 0 if previous is None else np.sum(np.abs(positive + previous))
        synapse_0, synapse_1 = (update(*pair, _ALPHA) for pair in zip((synapse_0, synapse_1), both, strict=True))
        previous = positive
    return float(count)


def _name() -> Erratum:
    try:
        exec(_LISTING, {})
        said = "nothing"
    except NameError as error:
        said = f"NameError: {error}"
    return Erratum(
        "The two-layer listing calls its data x in line 13, and uses X in line 31.",
        "Both are the same data; the article writes X everywhere else.",
        f"Python says to the lines as they are printed: {said}.",
        said.startswith("NameError"),
    )


def _diagnosis() -> Erratum:
    synapses = _start()
    before = _error(synapses)
    moved = training_step(article.X, article.y, *synapses, _HUGE)
    largest = max(float(np.max(np.abs(each))) for each in synapses)
    largest_after = max(float(np.max(np.abs(each))) for each in moved)
    with np.errstate(over="ignore"):
        for _ in range(99):
            moved = training_step(article.X, article.y, *moved, _HUGE)
        _, layer_2 = forward(article.X, *moved)
        after, slope = _error(moved), float(np.max(sigmoid_output_to_derivative(layer_2)))
    return Erratum(
        "Alpha 1000 is called a more extreme version of problem 3, slopes too small.",
        "It is problem 1, steps too long, as the same sentence describes it (it overcorrects wildly).",
        f"One step takes the largest weight from {largest:.2g} to {largest_after:.3g}. After 100 steps the error is"
        f" {after:.4g}, from {before:.4g} at first. No output has a slope above {slope:.1g}: it can't come back.",
        largest_after > 10 * largest and after > before,
    )


def _start() -> tuple[Array, Array]:
    return initial_weights(article.X.shape[1], min(article.HIDDEN_SIZES), article.y.shape[1], article.SEED)


def _error(synapses: tuple[Array, Array]) -> float:
    with np.errstate(over="ignore"):
        return float(mean_absolute_error(forward(article.X, *synapses)[1], article.y))
