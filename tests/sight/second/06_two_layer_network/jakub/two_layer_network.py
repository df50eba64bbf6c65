import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.RandomState(seed)
    return rng.rand(inputs, outputs) - 0.5

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        out = sigmoid(X @ w)
        w = w + X.T @ ((y - out) * out * (1 - out))
    return w, out

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for (i, j), _ in np.ndenumerate(plane):
        out = sigmoid(X @ np.array([[first[i]], [second[j]]]))
        plane[i, j] = np.abs(out - y).mean()
    return plane
