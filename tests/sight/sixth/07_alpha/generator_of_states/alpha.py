import numpy as np
from itertools import islice


def _f(z):
    return 1 / (1 + np.exp(-z))


def _history(X, y, a, b, alpha):
    """Yields the weights and the error before every step, for ever."""
    while True:
        h = _f(X @ a)
        o = _f(h @ b)
        yield a, b, np.mean(np.abs(o - y))
        do = (o - y) * (o - o ** 2)
        dh = np.dot(do, b.T) * (h - h ** 2)
        a, b = a - alpha * np.dot(X.T, dh), b - alpha * np.dot(h.T, do)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    states = list(islice(_history(X, y, synapse_0, synapse_1, alpha), iterations + 1))
    a, b, _ = states[-1]
    return a, b, [state[2] for state in states[:-1:report_every]]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = {}
    for alpha in alphas:
        *_, (_, _, error) = islice(_history(X, y, synapse_0, synapse_1, alpha), iterations + 1)
        if error == error:      # nan isn't equal to itself
            results[error] = results.get(error, alpha)
    return results[min(results)]
