# mistake: metric-abs-of-mean
# question: 03_forward/mean_absolute_error
# style: builtin sum, comprehensions
import math
import numpy as np


def dot(a, b):
    return sum(p * q for p, q in zip(a, b))


def squash(t):
    return 1 / (1 + math.exp(-t)) if t > -700 else 0.0


def layer(rows, synapse):
    return [[squash(dot(r, column)) for column in synapse.T] for r in rows]


def forward(X, synapse_0, synapse_1):
    l1 = layer(X, synapse_0)
    l2 = layer(l1, synapse_1)
    return np.array(l1), np.array(l2)


def mean_absolute_error(layer_2, y):
    misses = [g - t for gs, ts in zip(layer_2, y) for g, t in zip(gs, ts)]
    return abs(sum(misses) / len(misses))
