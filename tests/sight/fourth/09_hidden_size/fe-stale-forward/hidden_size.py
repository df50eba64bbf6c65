"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Network:
    def __init__(self, sizes, seed):
        np.random.seed(seed)
        self.w = [2 * np.random.random_sample((m, n)) - 1 for m, n in zip(sizes, sizes[1:])]

    @staticmethod
    def squash(z):
        return 1.0 / (1.0 + np.exp(-z))

    def guess(self, X):
        self.hidden = self.squash(X.dot(self.w[0]))
        self.out = self.squash(self.hidden.dot(self.w[1]))
        return self.out

    def learn(self, X, y, alpha):
        miss = self.guess(X) - y
        delta_out = miss * self.out * (1 - self.out)
        delta_hid = delta_out.dot(self.w[1].T) * self.hidden * (1 - self.hidden)
        self.w[1] -= alpha * self.hidden.T.dot(delta_out)
        self.w[0] -= alpha * X.T.dot(delta_hid)


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    return tuple(Network([inputs, hidden_size, outputs], seed).w)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    s0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    s1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        error = l2 - y
        d2 = error * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s1 -= alpha * l1.T @ d2
        s0 -= alpha * X.T @ d1
    return np.mean(np.abs(error))
