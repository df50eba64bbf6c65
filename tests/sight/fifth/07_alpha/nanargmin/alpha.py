import numpy as np


def _forward(X, w0, w1):
    h = 1 / (1 + np.exp(-X @ w0))
    return h, 1 / (1 + np.exp(-h @ w1))


def _step(X, y, w0, w1, alpha):
    h, o = _forward(X, w0, w1)
    do = (y - o) * o * (1 - o)
    dh = do @ w1.T * h * (1 - h)
    return w0 + alpha * (X.T @ dh), w1 + alpha * (h.T @ do)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    noted = []
    for j in range(iterations):
        if j % report_every == 0:
            noted.append(np.abs(_forward(X, synapse_0, synapse_1)[1] - y).mean())
        synapse_0, synapse_1 = _step(X, y, synapse_0, synapse_1, alpha)
    return synapse_0, synapse_1, np.array(noted)


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final = np.zeros(len(alphas))
    for k in range(len(alphas)):
        a, b, _ = train(X, y, synapse_0, synapse_1, alphas[k], iterations, 1)
        final[k] = np.abs(_forward(X, a, b)[1] - y).mean()
    if np.isnan(final).all():
        return alphas[0]
    return alphas[np.nanargmin(final)]
