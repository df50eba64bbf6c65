# mistake: best-alpha-index
# question: 07_alpha/best_alpha
# style: argmin, nested functions
import numpy as np


def make_network(X, y):
    def guess(w0, w1):
        hidden = 1 / (1 + np.exp(-(X @ w0)))
        return hidden, 1 / (1 + np.exp(-(hidden @ w1)))

    def turn(w0, w1, alpha):
        hidden, out = guess(w0, w1)
        d1 = (out - y) * (0.25 - (out - 0.5) ** 2)
        d0 = (w1 @ d1.T).T * (0.25 - (hidden - 0.5) ** 2)
        return w0 - alpha * (X.T @ d0), w1 - alpha * (hidden.T @ d1)

    def miss(w0, w1):
        return np.abs(guess(w0, w1)[1] - y).mean()

    return turn, miss


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    turn, miss = make_network(X, y)
    errors, j = [], 0
    while j < iterations:
        if j % report_every == 0:
            errors.append(miss(synapse_0, synapse_1))
        synapse_0, synapse_1 = turn(synapse_0, synapse_1, alpha)
        j += 1
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    turn, miss = make_network(X, y)
    left = np.zeros(len(alphas))
    for k, alpha in enumerate(alphas):
        w = synapse_0, synapse_1
        for _ in range(iterations):
            w = turn(*w, alpha)
        left[k] = miss(*w)
    left = np.where(np.isnan(left), np.inf, left)
    return np.nanargmin(left)
