# mistake: report-skips-start
# question: 07_alpha/train
# style: due counter, einsum
import numpy as np


def forward(X, a, b):
    h = 0.5 + 0.5 * np.tanh(np.einsum("ni,ih->nh", X, a) / 2)
    return h, 0.5 + 0.5 * np.tanh(np.einsum("nh,ho->no", h, b) / 2)


def backward(X, y, h, o, b):
    do = (o - y) * (o - o * o)
    dh = np.einsum("no,ho->nh", do, b) * (h - h * h)
    return np.einsum("ni,nh->ih", X, dh), np.einsum("nh,no->ho", h, do)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    a, b = synapse_0, synapse_1
    noted = []
    due = report_every
    for turn in range(iterations):
        h, o = forward(X, a, b)
        if turn == due:
            noted.append(np.abs(o - y).sum() / y.size)
            due += report_every
        ga, gb = backward(X, y, h, o, b)
        a = a - alpha * ga
        b = b - alpha * gb
    return a, b, noted


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def score(alpha):
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        return np.abs(forward(X, a, b)[1] - y).sum() / y.size

    return min((s for s in ((score(alpha), alpha) for alpha in alphas) if s[0] == s[0]), key=lambda s: s[0])[1]
