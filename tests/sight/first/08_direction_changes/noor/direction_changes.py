"""Direction changes: count how often each weight turns round, which tells how a network travels.

From the article's "Let's take a closer look". Samples lie in rows. A file stands alone: what you need from earlier
exercises, write again.
"""

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); none is 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    # a negative product means different signs
    product = update * previous_update
    return np.where(product < 0, 1, 0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction. The first step has none to compare with.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        delta_1 = delta_2.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        old_0 = synapse_0
        old_1 = synapse_1
        synapse_1 = synapse_1 - alpha * layer_1.T.dot(delta_2)
        synapse_0 = synapse_0 - alpha * X.T.dot(delta_1)
        if j > 0:
            count_0 += direction_changes(synapse_0, old_0)
            count_1 += direction_changes(synapse_1, old_1)
    return synapse_0, synapse_1, count_0, count_1
