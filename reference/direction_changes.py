"""Direction changes: how often each weight turned round, which tells how a network travels.

Source: the article's "Let's take a closer look". Its copy in circulation adds the two comparisons; what is counted is
how they differ: abs(new sign - old sign).
"""

import numpy as np

from . import Array
from .weight_updates import derivatives
from .weight_updates import update as updated


def direction_changes(update: Array, previous_update: Array) -> Array:
    """1 for each weight that now moves the other way, 0 for the others.

    update (in, out), previous_update (in, out) -> (in, out)
    """
    return np.abs((update > 0) * 1 - (previous_update > 0) * 1)


def train_counting(
    X: Array, y: Array, synapse_0: Array, synapse_1: Array, alpha: float | Array, iterations: int
) -> tuple[Array, Array, Array, Array]:
    """Train, and count each weight's changes of direction, from the second step on.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs)
    -> synapse_0, synapse_1, and the counts in their shapes
    """
    count_0, count_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    previous_0 = previous_1 = None
    for _ in range(iterations):
        derivative_0, derivative_1 = derivatives(X, y, synapse_0, synapse_1)
        if previous_0 is not None and previous_1 is not None:
            count_0 = count_0 + direction_changes(derivative_0, previous_0)
            count_1 = count_1 + direction_changes(derivative_1, previous_1)
        synapse_0 = updated(synapse_0, derivative_0, alpha)
        synapse_1 = updated(synapse_1, derivative_1, alpha)
        previous_0, previous_1 = derivative_0, derivative_1
    return synapse_0, synapse_1, count_0, count_1
