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
    return np.abs(((update > 0)+0) - ((previous_update > 0) + 0))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    previous_0 = np.zeros_like(synapse_0)
    previous_1 = np.zeros_like(synapse_1)
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
        layer_2 = 1 / (1 + np.exp(-layer_1.dot(synapse_1)))
        layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1 - layer_1))
        derivative_0 = X.T.dot(layer_1_delta)
        derivative_1 = layer_1.T.dot(layer_2_delta)
        if j > 0:
            count_0 += np.sign(derivative_0) != np.sign(previous_0)
            count_1 += np.sign(derivative_1) != np.sign(previous_1)
        synapse_0 = synapse_0 - alpha * derivative_0
        synapse_1 = synapse_1 - alpha * derivative_1
    return synapse_0, synapse_1, count_0, count_1
