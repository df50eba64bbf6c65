# mistake: plane-no-sigmoid
# question: 06_two_layer_network/error_plane
# style: stack, fromfunction
import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 1 - 2 * np.random.random((inputs, outputs))


def train(X, y, synapse_0, iterations):
    def once(w):
        o = (np.tanh((X @ w) / 2) + 1) / 2
        return w - X.T @ ((o - y) * (0.25 - (o - 0.5) ** 2)), o

    state = synapse_0, None
    for _ in range(iterations):
        state = once(state[0])
    return state


def error_plane(X, y, first, second):
    col0, col1 = X.T
    plane = np.zeros((len(first), len(second)))
    for x0, x1, t in zip(col0, col1, y.ravel()):
        plane += np.abs(np.add.outer(x0 * first, x1 * second) - t)
    return plane / len(y)
