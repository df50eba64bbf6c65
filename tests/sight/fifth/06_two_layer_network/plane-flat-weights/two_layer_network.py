import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    synapse = synapse_0.copy()
    for k in range(iterations):
        layer_1 = sigmoid(X @ synapse)
        synapse -= X.T @ ((layer_1 - y) * layer_1 * (1 - layer_1))
    return synapse, layer_1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            w = np.array([a, b])
            layer_1 = sigmoid(X @ w)
            plane[i, j] = np.mean(np.abs(layer_1 - y))
    return plane
