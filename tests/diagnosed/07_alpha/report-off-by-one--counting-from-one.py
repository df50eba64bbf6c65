# mistake: report-off-by-one
# question: 07_alpha/train
# style: adding, counting enumerate
import numpy as np


def sig(x):
    return 0.5 * (1 + np.tanh(x / 2))


def walk(X, y, w, v, alpha):
    """yields the guess and the weights of each step, forever"""
    while True:
        h = sig(X @ w)
        o = sig(h @ v)
        yield w, v, o
        do = (y - o) * o * (1 - o)
        dh = do @ v.T * h * (1 - h)
        w, v = w + alpha * X.T @ dh, v + alpha * h.T @ do


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    path = walk(X, y, synapse_0, synapse_1, alpha)
    for step in range(1, iterations + 1):
        _, _, guess = next(path)
        if step % report_every == 0:
            errors.append(abs(y - guess).mean())
    w, v, _ = next(path)
    return w, v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def error_left(alpha):
        for _, (_, _, guess) in zip(range(iterations + 1), walk(X, y, synapse_0, synapse_1, alpha)):
            pass
        error = abs(y - guess).mean()
        return np.inf if np.isnan(error) else error

    return min(alphas, key=error_left)
