"""A generator that trains for ever, cut off with islice; errors as a tuple; a float comes back."""
from itertools import islice

import numpy as np


def sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2


def training(X, y, w0, w1, alpha):
    while True:
        a = sigmoid(X @ w0)
        b = sigmoid(a @ w1)
        yield w0, w1, float(np.mean(np.abs(b - y)))
        d = (b - y) * b * (1 - b)
        w0, w1 = w0 - alpha * X.T @ (d @ w1.T * a * (1 - a)), w1 - alpha * a.T @ d


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    states = list(islice(training(X, y, synapse_0, synapse_1, alpha), iterations + 1))
    return states[-1][0], states[-1][1], tuple(e for _, _, e in states[:-1][::report_every])


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = {}
    for alpha in alphas.tolist():
        *_, (_, _, errors[alpha]) = islice(training(X, y, synapse_0, synapse_1, alpha), iterations + 1)
    return sorted(errors, key=lambda alpha: (errors[alpha] != errors[alpha], errors[alpha]))[0]
