import numpy as np

def sigma(t):
    return 1 / (1 + np.exp(-t))

def initial_weights(inputs, outputs, seed):
    """random, mean 0"""
    np.random.seed(seed)
    return np.random.randn(inputs, outputs)

def train(X, y, synapse_0, iterations):
    for k in range(iterations):
        a = sigma(X.dot(synapse_0))
        grad = X.T.dot((a - y) * a * (1 - a))
        synapse_0 = synapse_0 - grad
    return synapse_0, a

def error_plane(X, y, first, second):
    E = np.empty((first.size, second.size))
    for i in range(first.size):
        for j in range(second.size):
            a = sigma(X[:, [0]] * first[i] + X[:, [1]] * second[j])
            E[i, j] = abs(a - y).mean()
    return E
