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
    return (np.sign(update) != np.sign(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    n0 = np.zeros(synapse_0.shape)
    n1 = np.zeros(synapse_1.shape)
    for j in range(iterations):
        a1 = 1 / (1 + np.exp(-(X @ synapse_0)))
        a2 = 1 / (1 + np.exp(-(a1 @ synapse_1)))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = (d2 @ synapse_1.T) * a1 * (1 - a1)
        g1, g0 = a1.T @ d2, X.T @ d1
        if j >= 1:
            n0 += g0 * q0 < 0
            n1 += g1 * q1 < 0
        q0, q1 = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return n0, n1, synapse_0, synapse_1
