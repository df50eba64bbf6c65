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
    np.random.seed(1)
    synapse_0 = 2 * np.random.random((X.shape[1], y.shape[1])) - 1
    for iter in range(iterations):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        layer_1_error = layer_1 - y
        layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
        synapse_0 -= np.dot(X.T, layer_1_delta)
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second, indexing='ij')
    W = np.vstack([A.ravel(), B.ravel()])
    errors = np.mean(np.abs(forward(X, W) - y), axis=0)
    return errors.reshape(A.shape)
