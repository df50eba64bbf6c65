"""float32 weights and training, np.random.rand; one matrix product for the whole plane."""
import numpy as np


def initial_weights(inputs, outputs, seed=1):
    np.random.seed(seed)
    return (np.random.rand(inputs, outputs) * 2 - 1).astype("float32")


def train(X, y, synapse_0, iterations=1):
    X, y, w = X.astype("f4"), y.astype("f4"), synapse_0.astype("f4")
    for _ in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X @ w))
        w = w - X.T @ ((layer_1 - y) * layer_1 * (1 - layer_1))
    return w, layer_1


def error_plane(X, y, first, second):
    pairs = np.stack([np.repeat(first, len(second)), np.tile(second, len(first))])
    guess = 1 / (1 + np.exp(-X @ pairs))
    return np.mean(np.abs(guess - y), axis=0).reshape(len(first), len(second))
