import numpy as np

_rng = None

def initial_weights(inputs, outputs, seed):
    global _rng
    if _rng is None:
        _rng = np.random.default_rng(seed)
    return _rng.uniform(-1, 1, (inputs, outputs))

def train(X, y, synapse_0, iterations):
    s = synapse_0.copy()
    for _ in range(iterations):
        out = 1 / (1 + np.exp(-(X @ s)))
        s -= X.T @ ((out - y) * out * (1 - out))
    return s, out

def error_plane(X, y, first, second):
    return np.array([[np.abs(1 / (1 + np.exp(-(X @ np.array([[a], [b]])))) - y).mean() for b in second] for a in first])
