import random
import numpy as np

def s(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    weights = 2 * (np.random.rand(inputs, outputs) - 1)
    return weights

def step(X, y, w):
    layer = s(X @ w)
    return w + X.T @ ((y - layer) * layer * (1 - layer)), layer

def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations - 1):
        w, _layer = step(X, y, w)
    return step(X, y, w)

def error_plane(X, y, first, second):
    def err(i, j):
        w = np.vstack([first[i], second[j]])
        return np.sum(np.abs(y - s(X @ w))) / len(y)
    return np.array([[err(i, j) for j in range(len(second))] for i in range(len(first))])
