import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        out = sig(X @ w)
        w += X.T @ (y - out)
    return w, out

def error_plane(X, y, first, second):
    errors = []
    for a in first:
        row = []
        for b in second:
            out = sig(X[:, [0]] * a + X[:, [1]] * b)
            row.append(np.abs(out - y).mean())
        errors.append(row)
    return np.array(errors)
