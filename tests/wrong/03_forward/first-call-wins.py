# wrong: forward
# outcome: wrong
# A cache that never forgets: the first layers, whatever is asked.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


_cache = {}


def forward(X, synapse_0, synapse_1):
    if "layers" not in _cache:
        layer_1 = nonlin(X @ synapse_0)
        _cache["layers"] = layer_1, nonlin(layer_1 @ synapse_1)
    return _cache["layers"]


def mean_absolute_error(layer_2, y):
    misses = abs(y - layer_2)
    return misses.sum() / misses.size
