import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * (np.random.random((inputs, outputs)) - 1)

def g(X, w):
    return 1 / (1 + np.exp(-(X @ w)))

def train(X, y, synapse_0, iterations):
    for it in range(iterations):
        layer_1 = g(X, synapse_0)
        synapse_0 = synapse_0 - X.T @ ((layer_1 - y) * layer_1 * (1 - layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    return np.array([[np.abs(g(X, np.array([[a], [b]])) - y).mean() for b in second] for a in first])
