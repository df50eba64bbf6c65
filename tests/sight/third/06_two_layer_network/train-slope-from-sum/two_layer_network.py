import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    return np.random.RandomState(seed).uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        z = X @ w
        layer_1 = sigmoid(z)
        delta = (layer_1 - y) * z * (1 - z)
        w = w - X.T @ delta
    return w, layer_1

def error_plane(X, y, first, second):
    return np.array([[np.mean(abs(sigmoid(X.dot([[a], [b]])) - y)) for b in second] for a in first])
