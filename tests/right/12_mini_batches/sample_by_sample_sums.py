"""Within a batch the slopes are summed one sample at a time; lists of places become arrays."""
import itertools

import numpy as np


def batches(order, batch_size):
    places, made = order.tolist(), []
    while places:
        made.append(np.array([places.pop(0) for _ in range(min(batch_size, len(places)))]))
    return made


def _sigmoid(z):
    return np.where(z < 0, np.exp(z) / (1 + np.exp(z)), 1 / (1 + np.exp(-z)))


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    for batch in batches(order, batch_size):
        sums = [0, 0]
        for place, _ in zip(batch, itertools.count()):
            hidden = _sigmoid(X[place] @ synapse_0)
            guess = _sigmoid(hidden @ synapse_1)
            delta = (guess - y[place]) * guess * (1 - guess)
            sums[1] = sums[1] + np.outer(hidden, delta)
            sums[0] = sums[0] + np.outer(X[place], synapse_1 @ delta * hidden * (1 - hidden))
        synapse_0, synapse_1 = synapse_0 - alpha * sums[0], synapse_1 - alpha * sums[1]
    return synapse_0, synapse_1
