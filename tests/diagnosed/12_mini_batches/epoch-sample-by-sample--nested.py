# mistake: epoch-sample-by-sample
# question: 12_mini_batches/epoch
# style: helper
import numpy as np


def squash(z):
    return 0.5 + np.tanh(z / 2) / 2


def step(x, t, W0, W1, lr):
    a1 = squash(np.dot(x, W0))
    a2 = squash(np.dot(a1, W1))
    d2 = (t - a2) * (a2 - a2**2)
    d1 = np.dot(d2, W1.T) * (a1 - a1**2)
    return [W0 + lr * np.dot(x.T, d1), W1 + lr * np.dot(a1.T, d2)]


def batches(order, batch_size):
    parts = []
    for start in range(0, len(order), batch_size):
        parts.append(order[start : start + batch_size])
    return parts


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    weights = [synapse_0, synapse_1]
    for batch in order.reshape(-1, 1):
        weights = step(X[batch], y[batch], *weights, alpha)
    return tuple(weights)
