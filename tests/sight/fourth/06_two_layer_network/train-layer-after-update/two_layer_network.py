import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(X, w):
    return 1.0 / (1.0 + np.exp(-X.dot(w)))


def initial_weights(inputs, outputs, seed):
    state = np.random.RandomState(seed)
    w = state.rand(inputs, outputs)
    w *= 2
    w -= 1
    return w


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        a = sigmoid(X @ w)
        w -= X.T @ ((a - y) * a * (1 - a))
    layer_1 = sigmoid(X @ w)
    return w, layer_1


def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second, indexing='ij')
    W = np.vstack([A.ravel(), B.ravel()])
    errors = np.mean(np.abs(forward(X, W) - y), axis=0)
    return errors.reshape(A.shape)
