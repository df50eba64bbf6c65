"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); no value is exactly 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    return np.abs(np.sign(update) + np.sign(previous_update)) / 2


def train_counting(X, y, weights_a, weights_b, alpha, steps):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    f = lambda z: 1 / (1 + np.exp(-z))
    count_0, count_1 = np.zeros(weights_a.shape), np.zeros(weights_b.shape)
    before = None
    for _ in range(steps):
        first_layer = f(X @ weights_a)
        second_layer = f(first_layer @ weights_b)
        second_delta = (second_layer - y) * second_layer * (1 - second_layer)
        first_delta = second_delta @ weights_b.T * first_layer * (1 - first_layer)
        g0, g1 = X.T @ first_delta, first_layer.T @ second_delta
        if before is not None:
            count_0 += direction_changes(g0, before[0])
            count_1 += direction_changes(g1, before[1])
        before = (g0, g1)
        weights_a = weights_a - alpha * g0
        weights_b = weights_b - alpha * g1
    return weights_a, weights_b, count_0, count_1
