import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        l = sigmoid(X @ synapse_0)
        synapse_0 = synapse_0 - X.T @ ((l - y) * l * (1 - l))
    return synapse_0, l

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            w, _ = train(X, y, np.array([[first[i]], [second[j]]]), 1)
            plane[i, j] = np.mean(np.abs(sigmoid(X @ w) - y))
    return plane
