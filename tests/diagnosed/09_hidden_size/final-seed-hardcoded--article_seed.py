# mistake: final-seed-hardcoded
# question: 09_hidden_size/final_error
# style: scalar loops, lists
import math
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    flat = 2 * np.random.random(inputs * hidden_size + hidden_size * outputs) - 1
    cut = inputs * hidden_size
    return flat[:cut].reshape(inputs, hidden_size), flat[cut:].reshape(hidden_size, outputs)


def act(z):
    return 0.5 + 0.5 * math.tanh(0.5 * z)


def run(x, w, v):
    hid = [act(sum(a * row[h] for a, row in zip(x, w))) for h in range(len(v))]
    out = [act(sum(a * row[o] for a, row in zip(hid, v))) for o in range(len(v[0]))]
    return hid, out


def final_error(X, y, hidden_size, alpha, iterations, seed):
    X, y = X.tolist(), y.tolist()
    w, v = (m.tolist() for m in initial_weights(len(X[0]), hidden_size, len(y[0]), 1))
    for _ in range(iterations):
        runs = [run(x, w, v) for x in X]
        douts = [[(o - t) * o * (1 - o) for o, t in zip(out, ts)] for (_, out), ts in zip(runs, y)]
        dhids = [[sum(d * q for d, q in zip(dout, v[h])) * a * (1 - a) for h, a in enumerate(hid)]
                 for dout, (hid, _) in zip(douts, runs)]
        for i, row in enumerate(w):
            for h in range(hidden_size):
                row[h] -= alpha * sum(x[i] * dh[h] for x, dh in zip(X, dhids))
        for h, row in enumerate(v):
            for o in range(len(row)):
                row[o] -= alpha * sum(hid[h] * do[o] for (hid, _), do in zip(runs, douts))
    gaps = [abs(o - t) for x, ts in zip(X, y) for o, t in zip(run(x, w, v)[1], ts)]
    return sum(gaps) / len(gaps)
