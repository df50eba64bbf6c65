import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.RandomState(seed).uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    w = synapse_0 + 0
    for _ in range(iterations):
        layer_1 = X.dot(w)
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        w -= X.T.dot(delta)
    return w, layer_1

def error_plane(X, y, first, second):
    sig = lambda v: 1 / (1 + np.exp(-v))
    return np.array([[np.mean(abs(sig(X.dot([[a], [b]])) - y)) for b in second] for a in first])
