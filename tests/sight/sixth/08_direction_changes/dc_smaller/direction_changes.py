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
    return np.where(update < previous_update, 1, 0)


def train_counting(data, target, w_in, w_out, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    f = lambda z: 1 / (1 + np.exp(-z))
    count_0, count_1 = np.zeros(w_in.shape), np.zeros(w_out.shape)
    before = None
    for _ in range(iterations):
        hid = f(data @ w_in)
        guess = f(hid @ w_out)
        dg = (guess - target) * guess * (1 - guess)
        dh = dg @ w_out.T * hid * (1 - hid)
        g0, g1 = data.T @ dh, hid.T @ dg
        if before is not None:
            count_0 += direction_changes(g0, before[0])
            count_1 += direction_changes(g1, before[1])
        before = (g0, g1)
        w_in = w_in - alpha * g0
        w_out = w_out - alpha * g1
    return w_in, w_out, count_0, count_1
