import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w = [synapse_0, synapse_1]
    noted = {}
    j = 0
    while j < iterations:
        acts = [X]
        for m in w:
            acts.append(1 / (1 + np.exp(-(acts[-1] @ m))))
        miss = acts[2] - y
        noted[j] = np.abs(miss).mean()
        d2 = miss * acts[2] * (1 - acts[2])
        d1 = d2 @ w[1].T * acts[1] * (1 - acts[1])
        w = [w[0] - alpha * acts[0].T @ d1, w[1] - alpha * acts[1].T @ d2]
        j += 1
    return w[0], w[1], [noted[k] for k in range(0, iterations, report_every)]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def final(alpha):
        a, b = synapse_0, synapse_1
        for _ in range(iterations):
            h = 1 / (1 + np.exp(-X.dot(a)))
            o = 1 / (1 + np.exp(-h.dot(b)))
            d = (o - y) * o * (1 - o)
            dh = d.dot(b.T) * h * (1 - h)
            a, b = a - alpha * X.T.dot(dh), b - alpha * h.T.dot(d)
        h = 1 / (1 + np.exp(-X.dot(a)))
        return np.mean(np.abs(1 / (1 + np.exp(-h.dot(b))) - y))

    errors = [final(al) for al in alphas]
    return alphas[np.argmin(errors)]
