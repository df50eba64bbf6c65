import numpy as np


def sigmoid(x):
    return 1/(1+np.exp(-x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1


def train(X, y, synapse_0, iterations):
    weights = np.copy(synapse_0)
    for step in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X.dot(weights)))
        error = layer_1 - y
        weights -= X.T.dot(error)
    return weights, layer_1


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            syn = np.array([[first[i]], [second[j]]])
            layer_1 = sigmoid(np.dot(X, syn))
            plane[i, j] = np.mean(np.abs(layer_1 - y))
    return plane
