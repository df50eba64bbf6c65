# mistake: report-after-update
# question: 07_alpha/train
# style: functional, tuple state
import numpy as np

s = lambda z: 0.5 * (1 + np.tanh(z / 2))


def layers(X, w):
    h = s(np.matmul(X, w[0]))
    return h, s(np.matmul(h, w[1]))


def next_weights(X, y, w, alpha):
    h, o = layers(X, w)
    d = (o - y) * (o - o ** 2)
    e = np.matmul(d, w[1].T) * (h - h ** 2)
    return w[0] - alpha * np.matmul(X.T, e), w[1] - alpha * np.matmul(h.T, d)


def error(X, y, w):
    return np.mean(np.abs(layers(X, w)[1] - y))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, errors = (synapse_0, synapse_1), []
    for j in range(iterations):
        w = next_weights(X, y, w, alpha)
        if not j % report_every:
            errors += [error(X, y, w)]
    return (*w, np.array(errors))


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def left(alpha):
        w = synapse_0, synapse_1
        for _ in range(iterations):
            w = next_weights(X, y, w, alpha)
        e = error(X, y, w)
        return np.inf if np.isnan(e) else e

    return min(alphas, key=left)
