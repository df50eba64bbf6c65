import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    layer_1 = 1 / (1 + np.exp(-X @ w))
    delta = (layer_1 - y) * layer_1 * (1 - layer_1)
    for i in range(iterations):
        w -= X.T @ delta
    return w, layer_1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            plane[i][j] = np.abs(1 / (1 + np.exp(-X @ np.array([[a], [b]]))) - y).mean()
    return plane
