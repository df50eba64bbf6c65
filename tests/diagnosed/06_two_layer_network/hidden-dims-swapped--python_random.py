# mistake: hidden-dims-swapped
# question: 06_two_layer_network/initial_weights
# style: stdlib random, scalars
import math
import random
import numpy as np


def initial_weights(inputs, outputs, seed):
    r = random.Random(seed)
    return np.array([[r.uniform(-1, 1) for _ in range(inputs)] for _ in range(outputs)])


def act(z):
    return 0.5 + math.tanh(z / 2) / 2


def train(X, y, synapse_0, iterations):
    n, k = X.shape
    m = synapse_0.shape[1]
    w = [list(row) for row in synapse_0]
    for _ in range(iterations):
        out = [[act(sum(X[a][i] * w[i][o] for i in range(k))) for o in range(m)] for a in range(n)]
        for i in range(k):
            for o in range(m):
                w[i][o] -= sum(X[a][i] * (out[a][o] - y[a][o]) * out[a][o] * (1 - out[a][o]) for a in range(n))
    return np.array(w), np.array(out)


def error_plane(X, y, first, second):
    plane = []
    for p in first:
        row = []
        for q in second:
            row.append(sum(abs(act(x[0] * p + x[1] * q) - t[0]) for x, t in zip(X, y)) / len(X))
        plane.append(row)
    return np.array(plane)
