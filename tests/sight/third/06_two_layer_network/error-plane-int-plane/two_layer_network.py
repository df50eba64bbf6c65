import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, outputs))

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for it in range(iterations):
        guess = sigmoid(X @ w)
        w = w + X.T @ ((y - guess) * guess * (1 - guess))
    return w, guess

def error_plane(X, y, first, second):
    errors = np.array([[0] * len(second)] * len(first))
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            errors[i, j] = np.abs(sigmoid(a * X[:, [0]] + b * X[:, [1]]) - y).mean()
    return errors
