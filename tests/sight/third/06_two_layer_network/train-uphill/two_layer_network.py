import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    syn0 = synapse_0.copy()
    for _ in range(iterations):
        l1 = sigmoid(np.dot(X, syn0))
        l1_error = y - l1
        l1_delta = l1_error * l1 * (1 - l1)
        syn0 -= np.dot(X.T, l1_delta)
    return syn0, l1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            plane[i, j] = np.mean(np.abs(sigmoid(first[i] * X[:, [0]] + second[j] * X[:, [1]]) - y))
    return plane
