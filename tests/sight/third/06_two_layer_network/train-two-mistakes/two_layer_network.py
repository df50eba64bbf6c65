import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def guess(X, w): return 1/(1+np.exp(-X @ w))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        w = w - X.T @ (guess(X, w) - y)
    return w, guess(X, w)

def error_plane(X, y, first, second):
    return np.array([[np.abs(guess(X, np.array([[p], [q]])) - y).mean() for q in second] for p in first])
