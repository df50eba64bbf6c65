# mistake: report-adds-final
# question: 07_alpha/train
# style: closures, adding
import numpy as np


def make_network(X, y):
    def run(w, v):
        h = 1 / (1 + np.exp(-(X @ w)))
        return h, 1 / (1 + np.exp(-(h @ v)))

    def error(w, v):
        return np.mean(np.abs(y - run(w, v)[1]))

    def improve(w, v, alpha):
        h, o = run(w, v)
        do = (y - o) * (o - o**2)
        dh = np.inner(do, v) * (h - h**2)
        return w + alpha * X.T @ dh, v + alpha * h.T @ do

    return error, improve


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    error, improve = make_network(X, y)
    w, v = synapse_0, synapse_1
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(error(w, v))
        w, v = improve(w, v, alpha)
    errors.append(error(w, v))
    return w, v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = [train(X, y, synapse_0, synapse_1, a, iterations, iterations)[2][-1] for a in alphas]
    return alphas[int(np.nanargmin(results))]
