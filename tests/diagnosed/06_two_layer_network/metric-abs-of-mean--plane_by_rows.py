# mistake: metric-abs-of-mean
# question: 06_two_layer_network/error_plane
# style: row at once
import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))


def f(z):
    return 1 / (np.exp(-z) + 1)


def train(X, y, synapse_0, iterations):
    history = [synapse_0]
    for _ in range(iterations):
        o = f(X @ history[-1])
        history.append(history[-1] + X.T @ ((y - o) * (o - o * o)))
    return history[-1], o


def error_plane(X, y, first, second):
    rows = []
    for a in first:
        ws = np.vstack([np.full(len(second), a), second])
        misses = f(X @ ws) - y
        rows.append(abs(misses.mean(axis=0)))
    return np.array(rows)
