import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        error = y - layer_1
        synapse_0 = synapse_0 + X.T @ (error * layer_1 * (1 - layer_1))
    layer_1 = sigmoid(X @ synapse_0)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            plane[i, j] = np.mean(np.abs(sigmoid(first[i] * X[:, [0]] + second[j] * X[:, [1]]) - y))
    return plane
