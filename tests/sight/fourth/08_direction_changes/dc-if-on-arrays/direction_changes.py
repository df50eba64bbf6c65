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
    if update * previous_update < 0:
        return np.ones_like(update)
    else:
        return np.zeros_like(update)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    f = lambda v: 1 / (1 + np.exp(-v))
    moves_0, moves_1 = [], []
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    for _ in range(iterations):
        h = f(X.dot(w0))
        o = f(h.dot(w1))
        do = (o - y) * o * (1 - o)
        dh = do.dot(w1.T) * h * (1 - h)
        moves_0.append(-alpha * X.T.dot(dh))
        moves_1.append(-alpha * h.T.dot(do))
        w0 += moves_0[-1]
        w1 += moves_1[-1]

    def turns(moves, shape):
        total = np.zeros(shape)
        for a, b in zip(moves[:-1], moves[1:]):
            total += a * b < 0
        return total

    return w0, w1, turns(moves_0, w0.shape), turns(moves_1, w1.shape)
