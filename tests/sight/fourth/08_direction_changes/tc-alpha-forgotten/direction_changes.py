"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def sig(x):
    return 1 / (1 + np.exp(-x))


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); none is 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    return (np.sign(update) != np.sign(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    cnt0, cnt1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for k in range(iterations):
        hidden = sig(X.dot(synapse_0))
        output = sig(hidden.dot(synapse_1))
        e2 = (y - output) * output * (1 - output)
        e1 = e2.dot(synapse_1.T) * hidden * (1 - hidden)
        change_0 = X.T.dot(e1)
        change_1 = hidden.T.dot(e2)
        if k:
            cnt0 += (change_0 < 0) ^ (before_0 < 0)
            cnt1 += (change_1 < 0) ^ (before_1 < 0)
        before_0, before_1 = change_0, change_1
        synapse_0 = synapse_0 + change_0
        synapse_1 = synapse_1 + change_1
    return synapse_0, synapse_1, cnt0, cnt1
