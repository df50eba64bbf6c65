# mistake: plane-transposed
# question: 06_two_layer_network/error_plane
# style: meshgrid, no loops
import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    w = np.random.random(inputs * outputs).reshape(inputs, outputs)
    w *= 2
    w -= 1
    return w


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for turn in range(1, iterations + 1):
        o = np.reciprocal(1 + np.exp(-(X @ w)))
        error = y - o
        w += X.T @ (error * o - error * o ** 2)
    return w, o


def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second)
    pairs = np.stack([A.ravel(), B.ravel()])
    guesses = 1 / (1 + np.exp(-X @ pairs))
    return np.mean(np.abs(guesses - y), axis=0).reshape(A.shape)
