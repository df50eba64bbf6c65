import random
import numpy as np

def initial_weights(inputs, outputs, seed):
    r = random.Random(seed)
    return np.array([[r.uniform(-1, 1) for _ in range(outputs)] for _ in range(inputs)])

def guess(X, w):
    return 1 / (1 + np.exp(-X.dot(w)))

def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        layer_1 = guess(X, synapse_0)
        delta = (layer_1 - y) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 - X.T.dot(delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    return np.array([[np.abs(guess(X, np.array([[a], [b]])) - y).mean() for b in second] for a in first])
