# mistake: update-outside-loop
# question: 07_alpha/train
# style: dedented, einsum adding
import numpy as np


def g(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        first = g(np.einsum("ab,bc", X, synapse_0))
        second = g(np.einsum("ab,bc", first, synapse_1))
        missed = y - second
        if j % report_every == 0:
            errors.append(np.abs(missed).mean())
        second_push = missed * second * (1 - second)
        first_push = np.einsum("ac,bc", second_push, synapse_1) * first * (1 - first)
    synapse_0 = synapse_0 + alpha * np.einsum("ab,ac->bc", X, first_push)
    synapse_1 = synapse_1 + alpha * np.einsum("ab,ac->bc", first, second_push)
    return synapse_0, synapse_1, errors


class Trial:
    def __init__(self, X, y, w, v):
        self.X, self.y, self.w, self.v = X, y, w, v

    def after(self, alpha, iterations):
        w, v = self.w, self.v
        for _ in range(iterations):
            h = g(self.X @ w)
            o = g(h @ v)
            d = (self.y - o) * o * (1 - o)
            e = (d @ v.T) * h * (1 - h)
            w, v = w + alpha * self.X.T @ e, v + alpha * h.T @ d
        return np.abs(self.y - g(g(self.X @ w) @ v)).mean()


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    trial = Trial(X, y, synapse_0, synapse_1)
    pairs = [(trial.after(a, iterations), a) for a in alphas]
    return min(p for p in pairs if not np.isnan(p[0]))[1]
