import random
import numpy as np

def initial_weights(inputs, outputs, seed):
    dice = random.Random(seed)
    return np.array([[dice.uniform(-1, 1) for o in range(outputs)] for i in range(inputs)])

def train(X, y, synapse_0, iterations):
    w = synapse_0
    guess = None
    for _ in range(iterations):
        guess = 1 / (1 + np.exp(-(X @ w)))
        miss = y - guess
        w = w + X.T @ (miss * guess * (1 - guess))
    return w, guess

def error_plane(X, y, first, second):
    # all pairs at once: (a, b, n)
    z = first[:, None, None] * X[:, 0] + second[None, :, None] * X[:, 1]
    return np.abs(1 / (1 + np.exp(-z)) - y[:, 0]).mean(axis=2)
