# mistake: final-error-before-last-step
# question: 09_hidden_size/final_error
# style: error tracked inside

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    remaining = None
    for _ in range(iterations):
        h = np.reciprocal(1 + np.exp(-X @ s0))
        o = np.reciprocal(1 + np.exp(-h @ s1))
        remaining = np.fabs(o - y).mean()
        d = (y - o) * (o - o * o)
        e = np.inner(d, s1) * (h - h * h)
        s1 = s1 + alpha * np.tensordot(h, d, (0, 0))
        s0 = s0 + alpha * np.tensordot(X, e, (0, 0))
    return remaining
