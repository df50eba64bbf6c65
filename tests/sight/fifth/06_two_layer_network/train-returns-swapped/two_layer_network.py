import numpy as np

def initial_weights(inputs, outputs, seed):
    g = np.random.default_rng(seed)
    return g.uniform(low=-1, high=1, size=(inputs, outputs))

def sig(z):
    return 1/(1+np.exp(-z))

def train(X, y, synapse_0, iterations):
    """gradient descent"""
    weights = synapse_0
    for _ in range(iterations):
        output = sig(X @ weights)
        gradient = X.T @ ((output - y) * output * (1 - output))
        weights = weights - gradient
    return output, weights

def error_plane(X, y, first, second):
    landscape = np.zeros((first.shape[0], second.shape[0]))
    for i in range(first.shape[0]):
        for j in range(second.shape[0]):
            output = sig(X @ np.array([[first[i]], [second[j]]]))
            landscape[i, j] = np.abs(output - y).mean()
    return landscape
