import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return 2 * rng.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        d1 = (l1 - y) * l1 * (1 - l1)
        synapse_0 = synapse_0 - X.T @ d1
    return synapse_0, l1

def error_plane(X, y, first, second):
    W0, W1 = np.meshgrid(first, second)
    errors = np.zeros(W0.shape)
    for idx in np.ndindex(W0.shape):
        w = np.array([[W0[idx]], [W1[idx]]])
        errors[idx] = np.abs(sigmoid(X @ w) - y).mean()
    return errors
