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

def slopes(X, y, a, b):
    h = 1 / (1 + np.exp(-(X @ a)))
    o = 1 / (1 + np.exp(-(h @ b)))
    d = (o - y) * o * (1 - o)
    return X.T @ ((d @ b.T) * h * (1 - h)), h.T @ d

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    count_0 = np.zeros(synapse_0.shape, dtype=int)
    count_1 = np.zeros(synapse_1.shape, dtype=int)
    before = slopes(X, y, synapse_0, synapse_1)
    synapse_0 = synapse_0 - alpha * before[0]
    synapse_1 = synapse_1 - alpha * before[1]
    for _ in range(iterations - 1):
        now = slopes(X, y, synapse_0, synapse_1)
        count_0 = count_0 + direction_changes(now[0], before[0])
        count_1 = count_1 + direction_changes(now[1], before[1])
        synapse_0 = synapse_0 - alpha * now[0]
        synapse_1 = synapse_1 - alpha * now[1]
        before = now
    return synapse_0, synapse_1, count_0, count_1
