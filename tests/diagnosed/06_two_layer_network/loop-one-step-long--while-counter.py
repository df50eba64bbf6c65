# mistake: loop-one-step-long
# question: 06_two_layer_network/train
# style: while with counter

import math
import random

import numpy as np

def initial_weights(inputs, outputs, seed):
    dice = random.Random(seed)
    return np.array([[dice.random() * 2 - 1 for _ in range(outputs)] for _ in range(inputs)])


def train(X, y, synapse_0, iterations):
    done = 0
    weights = synapse_0
    while done <= iterations:
        layer_1 = 1 / (1 + np.exp(-X.dot(weights)))
        downhill = (y - layer_1) * layer_1 * (1 - layer_1)
        weights = weights + X.T.dot(downhill)
        done += 1
    return weights, layer_1


def error_plane(X, y, first, second):
    plane = np.empty((len(first), len(second)))
    for i, j in np.ndindex(*plane.shape):
        misses = [
            abs(1 / (1 + math.exp(-(p * first[i] + q * second[j]))) - t) for (p, q), t in zip(X, y[:, 0])
        ]
        plane[i, j] = sum(misses) / len(misses)
    return plane
