# mistake: error-squared-adding
# question: 06_two_layer_network/train
# style: triple scalar loops

import math
import random

import numpy as np

def initial_weights(inputs, outputs, seed):
    dice = random.Random(seed)
    return np.array([[dice.random() * 2 - 1 for _ in range(outputs)] for _ in range(inputs)])


def train(X, y, synapse_0, iterations):
    n, k = X.shape
    m = synapse_0.shape[1]
    w = synapse_0.tolist()
    for _ in range(iterations):
        g = [[1 / (1 + math.exp(-sum(X[s][i] * w[i][o] for i in range(k)))) for o in range(m)] for s in range(n)]
        for i in range(k):
            for o in range(m):
                for s in range(n):
                    w[i][o] += X[s][i] * (y[s][o] - g[s][o]) ** 2 * g[s][o] * (1 - g[s][o])
    return np.array(w), np.array(g)


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
