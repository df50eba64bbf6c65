# mistake: alpha-hardcoded
# question: 09_hidden_size/final_error
# style: helper default rate

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def act(a, b):
    return np.exp(-np.logaddexp(0, -(a @ b)))


def moved(synapse, signal, push, rate=0.5):
    return synapse + rate * np.tensordot(signal, push, axes=(0, 0))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        h = act(X, w)
        o = act(h, v)
        d = (y - o) * (o - o**2)
        e = np.einsum("no,ho->nh", d, v) * (h - h**2)
        w, v = moved(w, X, e), moved(v, h, d)
    return np.average(np.abs(act(act(X, w), v) - y))
