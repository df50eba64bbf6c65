"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); no value is exactly 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    changed = np.zeros(update.shape)
    rows, cols = update.shape
    for i in range(rows):
        for j in range(cols):
            if (update[i, j] > 0) != (previous_update[i, j] > 0):
                changed[i, j] = 1
    return changed


def train_counting(X, y, W0, W1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    last_0, last_1 = np.zeros(W0.shape), np.zeros(W1.shape)
    count_0, count_1 = np.zeros(W0.shape), np.zeros(W1.shape)
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-X.dot(W0)))
        out = 1 / (1 + np.exp(-h.dot(W1)))
        d_out = (out - y) * out * (1 - out)
        d_h = d_out.dot(W1.T) * h * (1 - h)
        u0, u1 = X.T.dot(d_h), h.T.dot(d_out)
        count_0 = count_0 + (np.sign(u0) != np.sign(last_0))
        count_1 = count_1 + (np.sign(u1) != np.sign(last_1))
        last_0, last_1 = u0, u1
        W0 = W0 - alpha * u0
        W1 = W1 - alpha * u1
    return W0, W1, count_0, count_1
