import numpy as np


def forward(X, w):
    return 1.0 / (1.0 + np.exp(-X.dot(w)))


def initial_weights(inputs, outputs, seed):
    state = np.random.RandomState(seed)
    w = state.rand(inputs, outputs)
    w *= 2
    w -= 1
    return w


def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        out = forward(X, synapse_0)
        err = out - y
        synapse_0 -= X.T.dot(err * out * (1 - out))
    return synapse_0, out


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            w = np.array([[first[i], second[j]]])
            layer_1 = 1 / (1 + np.exp(-np.dot(X, w)))
            plane[i, j] = np.mean(abs(layer_1 - y))
    return plane
