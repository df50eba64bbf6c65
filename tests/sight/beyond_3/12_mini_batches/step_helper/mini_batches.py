"""Mini-batches: a step after a few samples, instead of one step after all of them.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def one_step(X, y, s0, s1, alpha):
    l1 = sigmoid(X.dot(s0))
    l2 = sigmoid(l1.dot(s1))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2.dot(s1.T) * l1 * (1 - l1)
    return s0 + alpha * X.T.dot(d1), s1 + alpha * l1.T.dot(d2)


def batches(order, batch_size):
    """Cut the order of the samples into batches, one after the other.

    order (n,): whole numbers, the places of the samples, already shuffled; it is taken as it is
    batch_size: a whole number above 0
    Returns a list of arrays of places, batch_size in each. If some are left at the end, they are a last, shorter batch:
    no sample is dropped.
    """
    return [order[i:i + batch_size] for i in range(0, len(order), batch_size)]


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    """Go through all samples once, in this order, with one training step for each batch.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; order (n,): the places of the samples, whole numbers; batch_size: a whole number above 0
    Each step begins with the weights that the step before it left. In each, the slopes are summed over the samples of
    its batch, as in the article, and not averaged.
    Returns synapse_0 and synapse_1 after the last batch.
    """
    s0, s1 = synapse_0, synapse_1
    for places in batches(order, batch_size):
        s0, s1 = one_step(X[places], y[places], s0, s1, alpha)
    return s0, s1
