import numpy as np

def initial_weights(inputs, outputs, seed):
    rng = np.random.default_rng(seed)
    return rng.uniform(-1.0, 1.0, size=(inputs, outputs))

def _forward(X, w):
    return 1.0 / (1.0 + np.exp(-(X @ w)))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    guess = None
    while iterations > 0:
        guess = _forward(X, w)
        w = w + X.T @ ((y - guess) * guess * (1 - guess))
        iterations -= 1
    return w, guess

def error_plane(X, y, first, second):
    z = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
    guess = 1.0 / (1.0 + np.exp(-z))
    return np.abs(guess - y[:, :, None]).mean(axis=0)
