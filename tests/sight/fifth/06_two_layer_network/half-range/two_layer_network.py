import numpy as np

def initial_weights(inputs, outputs, seed):
    rng = np.random.RandomState(seed)
    w = rng.rand(inputs, outputs)
    return w - 0.5          # mean 0

def forward(X, w):
    return 1 / (1 + np.exp(-(X @ w)))

def train(X, y, synapse_0, iterations):
    w = np.array(synapse_0)
    for _ in range(iterations):
        out = forward(X, w)
        w -= X.T @ ((out - y) * out * (1 - out))
    return w, out

def error_plane(X, y, first, second):
    rows = []
    for a in first:
        row = []
        for b in second:
            row.append(np.abs(forward(X, np.array([[a], [b]])) - y).mean())
        rows.append(row)
    return np.array(rows)
