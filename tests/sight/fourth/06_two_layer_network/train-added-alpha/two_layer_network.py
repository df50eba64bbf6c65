import numpy as np


alpha = 0.1


def sigmoid(x):
    return 1/(1+np.exp(-x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1


def train(X, y, synapse_0, iterations):
    w = synapse_0 + 0
    for t in range(iterations):
        h = 1 / (1 + np.exp(-X.dot(w)))
        w = w - alpha * X.T.dot((h - y) * h * (1 - h))
    return w, h


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            syn = np.array([[first[i]], [second[j]]])
            layer_1 = sigmoid(np.dot(X, syn))
            plane[i, j] = np.mean(np.abs(layer_1 - y))
    return plane
