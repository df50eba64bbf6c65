"""Direction changes: count how often each weight turns round, which tells how a network travels.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); none is 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    return np.where(np.sign(update) == np.sign(previous_update), 0, 1)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    count_0 = np.zeros(synapse_0.shape, dtype=int)
    count_1 = np.zeros(synapse_1.shape, dtype=int)
    for _ in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        layer_2 = sigmoid(layer_1 @ synapse_1)
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        new_0 = synapse_0 - alpha * X.T @ layer_1_delta
        new_1 = synapse_1 - alpha * layer_1.T @ layer_2_delta
        count_0 += direction_changes(new_0, synapse_0)
        count_1 += direction_changes(new_1, synapse_1)
        synapse_0, synapse_1 = new_0, new_1
    return synapse_0, synapse_1, count_0, count_1
