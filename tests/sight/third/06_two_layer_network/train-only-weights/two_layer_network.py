import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    gen = np.random.default_rng(seed)
    return gen.random((inputs, outputs)) * 2 - 1

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for step in range(iterations):
        a = sigmoid(X @ w)
        w = w - X.T @ ((a - y) * a * (1 - a))
    return w

def error_plane(X, y, first, second):
    E = np.zeros((len(first), len(second)))
    for i, w0 in enumerate(first):
        for j, w1 in enumerate(second):
            E[i, j] = np.abs(sigmoid(X @ np.array([[w0], [w1]])) - y).mean()
    return E
