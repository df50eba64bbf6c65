# mistake: loop-per-sample-updates
# question: 09_hidden_size/final_error
# style: nested scalar loops

import math

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def s(t):
    return 1 / (1 + math.exp(-t))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = (m.tolist() for m in initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    ins, outs = range(X.shape[1]), range(y.shape[1])
    hid = range(hidden_size)

    def answer(x):
        h = [s(sum(x[i] * w[i][j] for i in ins)) for j in hid]
        return h, [s(sum(h[j] * v[j][k] for j in hid)) for k in outs]

    for _ in range(iterations):
        for x, t in zip(X.tolist(), y.tolist()):
            h, o = answer(x)
            d = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in outs]
            e = [sum(d[k] * v[j][k] for k in outs) * h[j] * (1 - h[j]) for j in hid]
            for j in hid:
                for k in outs:
                    v[j][k] -= alpha * h[j] * d[k]
                for i in ins:
                    w[i][j] -= alpha * x[i] * e[j]
    return np.mean([abs(o - t) for x, ts in zip(X, y) for o, t in zip(answer(x)[1], ts)])
