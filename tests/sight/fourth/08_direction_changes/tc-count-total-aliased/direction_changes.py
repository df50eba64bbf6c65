"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); none is 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    return 1 * (np.signbit(update) ^ np.signbit(previous_update))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    count_0 = total_0 = np.zeros_like(synapse_0)
    count_1 = total_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        h = 1 / (1 + np.exp(-X @ synapse_0))
        o = 1 / (1 + np.exp(-h @ synapse_1))
        do = (o - y) * o * (1 - o)
        dh = do @ synapse_1.T * h * (1 - h)
        g0, g1 = X.T @ dh, h.T @ do
        if j > 0:
            count_0 += g0 * old0 < 0
            count_1 += g1 * old1 < 0
            total_0 += count_0
            total_1 += count_1
        old0, old1 = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, total_0, total_1
