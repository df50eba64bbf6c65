"""Direction changes: count how often each weight turns round, which tells how a network travels.

From the article's "Let's take a closer look". Samples lie in rows. A file stands alone: what you need from earlier
exercises, write again.
"""

import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); none is 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    # a negative product means different signs
    if update * previous_update < 0:
        return 1
    else:
        return 0


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction. The first step has none to compare with.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    f = lambda z: 1 / (1 + np.exp(-z))
    moves_0, moves_1 = [], []
    for _ in range(iterations):
        h = f(X @ synapse_0)
        o = f(h @ synapse_1)
        d = (o - y) * o * (1 - o)
        moves_0.append(-alpha * X.T @ (d @ synapse_1.T * h * (1 - h)))
        moves_1.append(-alpha * h.T @ d)
        synapse_0 = synapse_0 + moves_0[-1]
        synapse_1 = synapse_1 + moves_1[-1]
    count_0, count_1 = (np.abs(np.diff(np.sign(m), axis=0)).sum(axis=0) / 2 for m in (np.array(moves_0), np.array(moves_1)))
    return synapse_0, synapse_1, count_0, count_1
