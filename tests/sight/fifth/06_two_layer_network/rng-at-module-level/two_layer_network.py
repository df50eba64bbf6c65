import numpy as np

rng = np.random.default_rng(1)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    return rng.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        o = sigmoid(X @ w)
        w = w - X.T @ ((o - y) * o * (1 - o))
    return w, o

def error_plane(X, y, first, second):
    grid = np.zeros((len(first), len(second)))
    for i, f in enumerate(first):
        for j, s in enumerate(second):
            grid[i, j] = np.abs(sigmoid(X @ np.array([f, s])) - y.ravel()).mean()
    return grid
