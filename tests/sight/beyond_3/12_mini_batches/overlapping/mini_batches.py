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
    pieces = []
    count = int(np.ceil(len(order) / batch_size))
    for k in range(count):
        first = k * batch_size
        last = first + batch_size + 1
        pieces.append(order[first:last])
    return pieces


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    """Go through all samples once, in this order, with one training step for each batch.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; order (n,): the places of the samples, whole numbers; batch_size: a whole number above 0
    Each step begins with the weights that the step before it left. In each, the slopes are summed over the samples of
    its batch, as in the article, and not averaged.
    Returns synapse_0 and synapse_1 after the last batch.
    """
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    X = X[order]
    y = y[order]
    start = 0
    while start < len(order):
        inputs = X[start:start + batch_size]
        wanted = y[start:start + batch_size]
        hidden = 1 / (1 + np.exp(-np.dot(inputs, w0)))
        guess = 1 / (1 + np.exp(-np.dot(hidden, w1)))
        guess_delta = (guess - wanted) * (guess * (1 - guess))
        hidden_delta = np.dot(guess_delta, w1.T) * (hidden * (1 - hidden))
        w0 -= alpha * np.dot(inputs.T, hidden_delta)
        w1 -= alpha * np.dot(hidden.T, guess_delta)
        start += batch_size
    return w0, w1
