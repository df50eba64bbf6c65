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
    z = first[:, None, None] * X[None, None, :, 0] + second[None, :, None] * X[None, None, :, 1]
    return np.mean(np.abs(sigmoid(z) - y.T), axis=1)
