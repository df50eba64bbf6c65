import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1, 1, size=(inputs, outputs))

def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        out = sig(X @ w)
        delta = (y - out) * out * (1 - out)
        w += X.T @ delta
    return w, out


def error_plane(X, y, first, second):
    return [[float(np.mean(np.abs(sig(X @ np.array([[a], [b]])) - y))) for b in second] for a in first]
