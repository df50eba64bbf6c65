import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.RandomState(seed).uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    m = len(X)
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-X.dot(synapse_0)))
        grad = (1 / m) * X.T.dot((h - y) * h * (1 - h))
        synapse_0 = synapse_0 - grad
    return synapse_0, h

def error_plane(X, y, first, second):
    J = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            theta = np.array([[first[i]], [second[j]]])
            h = 1 / (1 + np.exp(-X.dot(theta)))
            J[i, j] = np.mean(np.abs(h - y))
    return J
