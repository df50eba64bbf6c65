import numpy as np

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return 2 * rng.random((outputs, inputs)) - 1

def train(X, y, synapse_0, iterations):
    for it in range(iterations):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        error = y - layer_1
        synapse_0 = synapse_0 + np.dot(X.T, error * layer_1 * (1 - layer_1))
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    out = []
    for f in first:
        out.append([np.abs(1 / (1 + np.exp(-np.dot(X, [[f], [s]]))) - y).mean() for s in second])
    return np.array(out)
