"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. A file stands
alone: what you need from earlier exercises, write again.
"""

import numpy as np


class Net:
    def __init__(self, s0, s1):
        self.s0 = s0.copy()
        self.s1 = s1.copy()

    def forward(self, X):
        self.l1 = self.squash(X.dot(self.s0))
        self.l2 = self.squash(self.l1.dot(self.s1))
        return self.l2

    @staticmethod
    def squash(z):
        return 1 / (1 + np.exp(-z))

    def backward(self, X, y, alpha):
        d2 = (y - self.l2) * self.l2 * (1 - self.l2)
        d1 = d2.dot(self.s1.T) * self.l1 * (1 - self.l1)
        self.s1 += alpha * self.l1.T.dot(d2)
        self.s0 += alpha * X.T.dot(d1)

    def error(self, X, y):
        return np.sum(np.abs(y - self.forward(X))) / y.size


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every so often.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, either sign will do, as long as the error falls.
    """
    net = Net(synapse_0, synapse_1)
    errors = []
    next_report = 0
    for j in range(iterations):
        e = net.error(X, y)
        if j == next_report:
            errors += [e]
            next_report += report_every
        net.backward(X, y, alpha)
    return net.s0, net.s1, tuple(errors)


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    table = {}
    for alpha in alphas:
        net = Net(synapse_0, synapse_1)
        for j in range(iterations):
            net.forward(X)
            net.backward(X, y, alpha)
        e = net.error(X, y)
        table[alpha] = e if e == e else float('inf')
    return sorted(table, key=table.get)[0]
