# mistake: best-alpha-on-the-way
# question: 07_alpha/best_alpha
# style: generator of errors
import numpy as np


def sg(z):
    return 1 / (1 + np.exp(-z))


def journey(X, y, w0, w1, alpha):
    """yields weights, and the error of the pass that made them"""
    while True:
        a = sg(X @ w0)
        b = sg(a @ w1)
        e = np.mean(np.abs(b - y))
        db = (y - b) * b * (1 - b)
        da = db @ w1.T * a * (1 - a)
        w0, w1 = w0 + alpha * X.T @ da, w1 + alpha * a.T @ db
        yield w0, w1, e


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j, (w0, w1, e) in zip(range(iterations), journey(X, y, synapse_0, synapse_1, alpha)):
        if j % report_every == 0:
            errors.append(e)
    return w0, w1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    winner, record = None, np.inf
    for alpha in alphas:
        lowest = np.inf
        for _, (_, _, e) in zip(range(iterations), journey(X, y, synapse_0, synapse_1, alpha)):
            lowest = min(lowest, e)
        if lowest < record:
            winner, record = alpha, lowest
    return winner
