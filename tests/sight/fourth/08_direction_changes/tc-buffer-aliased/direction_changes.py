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
    up_0, up_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    count_0, count_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    prev_0, prev_1 = up_0, up_1
    for j in range(iterations):
        l1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
        l2 = 1 / (1 + np.exp(-l1.dot(synapse_1)))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        up_0[:] = X.T.dot(d1)
        up_1[:] = l1.T.dot(d2)
        if j > 0:
            count_0 += (up_0 > 0) != (prev_0 > 0)
            count_1 += (up_1 > 0) != (prev_1 > 0)
        synapse_0 = synapse_0 - alpha * up_0
        synapse_1 = synapse_1 - alpha * up_1
        prev_0, prev_1 = up_0, up_1
    return synapse_0, synapse_1, count_0, count_1
