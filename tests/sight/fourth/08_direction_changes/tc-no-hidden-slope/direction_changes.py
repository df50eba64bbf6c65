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
    turned = update * previous_update < 0
    return np.where(turned, 1, 0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    prev = None
    for j in range(iterations):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T)
        g = np.dot(X.T, layer_1_delta), np.dot(layer_1.T, layer_2_delta)
        if prev:
            count_0 += np.sign(g[0]) != np.sign(prev[0])
            count_1 += np.sign(g[1]) != np.sign(prev[1])
        prev = g
        synapse_0 = synapse_0 - alpha * g[0]
        synapse_1 = synapse_1 - alpha * g[1]
    return synapse_0, synapse_1, count_0, count_1
