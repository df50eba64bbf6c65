import numpy as np

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1, 1, size=(inputs, outputs))

def _f(X, w):
    return 1.0 / (1.0 + np.exp(-np.matmul(X, w)))

def train(X, y, synapse_0, iterations):
    n = 0
    w = np.array(synapse_0)
    while n < iterations:
        out = _f(X, w)
        grad = np.einsum("ni,no->io", X, (out - y) * (out - out * out))
        w = w - grad
        n += 1
    return (w, out)

def error_plane(X, y, first, second):
    return np.array([[np.abs(_f(X, np.array([[a], [b]])) - y).mean() for b in second] for a in first])
