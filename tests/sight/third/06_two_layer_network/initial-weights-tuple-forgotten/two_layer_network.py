import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random(inputs, outputs) - 1

def train(X, y, synapse_0, iterations):
    s = synapse_0.copy()
    for _ in range(iterations):
        out = 1 / (1 + np.exp(-(X @ s)))
        s -= X.T @ ((out - y) * out * (1 - out))
    return s, out

def error_plane(X, y, first, second):
    return np.array([[np.abs(1 / (1 + np.exp(-(X @ np.array([[a], [b]])))) - y).mean() for b in second] for a in first])
