import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l1_delta = (l1 - y) * l1 * (1 - l1)
        synapse_0 = synapse_0 - X.T.dot(l1_delta)
    return synapse_0, l1

def error_plane(X, y, first, second):
    plane = np.zeros(len(first), len(second))
    for i in range(len(first)):
        for j in range(len(second)):
            plane[i, j] = np.mean(np.abs(sigmoid(X.dot([[first[i]], [second[j]]])) - y))
    return plane
