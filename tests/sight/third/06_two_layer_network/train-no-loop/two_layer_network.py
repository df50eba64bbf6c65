import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    layer_1 = 1 / (1 + np.exp(-X @ synapse_0))
    layer_1_delta = (layer_1 - y) * layer_1 * (1 - layer_1)
    synapse_0 = synapse_0 - X.T @ layer_1_delta
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            plane[i][j] = np.abs(1 / (1 + np.exp(-X @ np.array([[a], [b]]))) - y).mean()
    return plane
