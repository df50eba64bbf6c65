"""Mini-batches: a step after a few samples, instead of one step after all of them.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def batches(order, batch_size):
    """Cut the order of the samples into batches, one after the other.

    order (n,): whole numbers, the places of the samples, already shuffled; it is taken as it is
    batch_size: a whole number above 0
    Returns a list of arrays of places, batch_size in each. If some are left at the end, they are a last, shorter batch:
    no sample is dropped.
    """
    result = []
    for start in range(0, len(order) - batch_size + 1, batch_size):
        result.append(order[start:start + batch_size])
    return result


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    """Go through all samples once, in this order, with one training step for each batch.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; order (n,): the places of the samples, whole numbers; batch_size: a whole number above 0
    Each step begins with the weights that the step before it left. In each, the slopes are summed over the samples of
    its batch, as in the article, and not averaged.
    Returns synapse_0 and synapse_1 after the last batch.
    """
    for batch in batches(order, batch_size):
        layer_0 = X[batch]
        targets = y[batch]
        layer_1 = 1 / (1 + np.exp(-(layer_0 @ synapse_0)))
        layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1)))
        layer_2_delta = (layer_2 - targets) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * (layer_1.T @ layer_2_delta)
        synapse_0 = synapse_0 - alpha * (layer_0.T @ layer_1_delta)
    return synapse_0, synapse_1
