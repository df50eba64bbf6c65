import numpy as np
from itertools import islice


def sig(z):
    return 1 / (1 + np.exp(-z))


def states(X, y, a, b, alpha):
    while True:
        h = 1 / (1 + np.exp(-np.dot(X, a)))
        o = 1 / (1 + np.exp(-np.dot(h, b)))
        yield a, b, float(np.mean(np.abs(y - o)))
        d = (y - o) * o * (1 - o)
        a, b = a + alpha * np.dot(X.T, np.dot(d, b.T) * h * (1 - h)), b + alpha * np.dot(h.T, d)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        h = sig(X @ synapse_0)
        o = sig(h @ synapse_1)
        do = (o - y) * o * (1 - o)
        dh = do @ synapse_1.T * h * (1 - h)
        synapse_1 = synapse_1 - alpha * h.T @ do
        synapse_0 = synapse_0 - alpha * X.T @ dh
        if j % report_every == 0:
            errors.append(np.abs(sig(sig(X @ synapse_0) @ synapse_1) - y).mean())
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = []
    for alpha in alphas:
        _, _, e = next(islice(states(X, y, synapse_0, synapse_1, alpha), iterations, None))
        if e == e:  # nan isn't equal to itself
            left.append((e, alpha))
    return min(left)[1]
