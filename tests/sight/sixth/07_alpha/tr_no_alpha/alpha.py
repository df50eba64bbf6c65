import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    f = lambda z: 1 / (1 + np.exp(-z))
    synapse_0, synapse_1 = synapse_0.copy(), synapse_1.copy()
    errors = []
    for j in range(iterations):
        layer_1 = f(X @ synapse_0)
        layer_2 = f(layer_1 @ synapse_1)
        if j % report_every == 0:
            errors += [abs(y - layer_2).mean()]
        layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 += layer_1.T @ layer_2_delta
        synapse_0 += X.T @ layer_1_delta
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def f(z):
        return 1 / (1 + np.exp(-z))

    def error_after(alpha):
        a, b = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            h = f(X @ a)
            o = f(h @ b)
            do = (o - y) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            b -= alpha * h.T @ do
            a -= alpha * X.T @ dh
        last = np.abs(f(f(X @ a) @ b) - y).mean()
        return np.inf if np.isnan(last) else last

    return min(alphas, key=error_after)
