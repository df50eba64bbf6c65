# wrong: batches
# outcome: wrong
# batch_size pieces, not pieces of batch_size.
import numpy as np


def batches(order, batch_size):
    return np.array_split(order, batch_size)


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        x, t = X[rows], y[rows]
        l1 = 1 / (1 + np.exp(-x @ synapse_0))
        l2 = 1 / (1 + np.exp(-l1 @ synapse_1))
        d2 = (l2 - t) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ d2
        synapse_0 = synapse_0 - alpha * x.T @ d1
    return synapse_0, synapse_1
