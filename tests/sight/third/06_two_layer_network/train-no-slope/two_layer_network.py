import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.rand(inputs, outputs) - 1

def train(X, y, synapse_0, iterations):
    weights = np.array(synapse_0)
    for step in range(iterations):
        out = sigmoid(X.dot(weights))
        error = out - y
        weights = weights - X.T.dot(error)
    return weights, out

def error_plane(X, y, first, second):
    def err(a, b):
        return np.mean(np.abs(sigmoid(X.dot(np.array([[a], [b]]))) - y))
    return np.array([[err(a, b) for b in second] for a in first])
