# mistake: best-alpha-signed-error
# question: 07_alpha/best_alpha
# also: best-alpha-nan-wins
# style: nested def, adding
import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    def half_tanh(t):
        return 0.5 + 0.5 * np.tanh(0.5 * t)

    def improve(w, v):
        h = half_tanh(X @ w)
        o = half_tanh(h @ v)
        miss = y - o
        d = miss * o * (1 - o)
        return w + alpha * X.T @ (d @ v.T * h * (1 - h)), v + alpha * h.T @ d, miss

    errors = []
    for j in range(iterations):
        synapse_0, synapse_1, miss = improve(synapse_0, synapse_1)
        if j % report_every == 0:
            errors.append(np.abs(miss).mean())
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def error(alpha):
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        h = 0.5 + 0.5 * np.tanh(0.5 * (X @ w))
        o = 0.5 + 0.5 * np.tanh(0.5 * (h @ v))
        total = 0.0
        for guess, target in zip(o.ravel(), y.ravel()):
            total += target - guess
        return abs(total / y.size)

    return min(alphas, key=error)
