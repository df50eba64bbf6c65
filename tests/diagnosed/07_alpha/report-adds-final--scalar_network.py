# mistake: report-adds-final
# question: 07_alpha/train
# also: best-alpha-nan-wins
# style: neuron loops, scalars
import math
import numpy as np


def act(z):
    return 0.5 + 0.5 * math.tanh(0.5 * z)


def forward(x, w, v):
    hid = [act(sum(a * w[i][h] for i, a in enumerate(x))) for h in range(len(v))]
    out = [act(sum(a * v[h][o] for h, a in enumerate(hid))) for o in range(len(v[0]))]
    return hid, out


def epoch(X, y, w, v, alpha):
    gw = [[0.0 for _ in row] for row in w]
    gv = [[0.0 for _ in row] for row in v]
    for x, t in zip(X, y):
        hid, out = forward(x, w, v)
        dout = [(o - g) * o * (1 - o) for o, g in zip(out, t)]
        for h, a in enumerate(hid):
            dh = sum(d * v[h][o] for o, d in enumerate(dout)) * a * (1 - a)
            for o, d in enumerate(dout):
                gv[h][o] += a * d
            for i, p in enumerate(x):
                gw[i][h] += p * dh
    w = [[p - alpha * g for p, g in zip(r, s)] for r, s in zip(w, gw)]
    v = [[p - alpha * g for p, g in zip(r, s)] for r, s in zip(v, gv)]
    return w, v


def average_miss(X, y, w, v):
    misses = [abs(o - g) for x, t in zip(X, y) for o, g in zip(forward(x, w, v)[1], t)]
    return sum(misses) / len(misses)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    X, y, w, v = X.tolist(), y.tolist(), synapse_0.tolist(), synapse_1.tolist()
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(average_miss(X, y, w, v))
        w, v = epoch(X, y, w, v, alpha)
    errors.append(average_miss(X, y, w, v))
    return np.array(w), np.array(v), errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    X, y = X.tolist(), y.tolist()
    results = []
    for alpha in alphas:
        w, v = synapse_0.tolist(), synapse_1.tolist()
        for _ in range(iterations):
            w, v = epoch(X, y, w, v, alpha)
        results.append((average_miss(X, y, w, v), alpha))
    return min(results)[1]
