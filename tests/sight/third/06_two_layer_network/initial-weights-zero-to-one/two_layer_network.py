import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.random((inputs, outputs))

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X @ synapse_0))
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - X.T @ delta
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    p = np.empty((len(first), len(second)))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            p[i, j] = np.mean(np.abs(1 / (1 + np.exp(-X @ np.array([[a], [b]]))) - y))
    return p
