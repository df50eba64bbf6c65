# mistake: forward-tanh-hidden
# question: 03_forward/forward
# style: table of activations
import numpy as np


def _tanh(z):
    return 2 / (1 + np.exp(-2 * z)) - 1


def _logistic(z):
    return 1 / (1 + np.exp(-z))


SQUASH = {"hidden": _tanh, "output": _logistic}


def forward(X, synapse_0, synapse_1):
    values = {"in": X}
    for before, name, w in (("in", "hidden", synapse_0), ("hidden", "output", synapse_1)):
        values[name] = SQUASH[name](np.dot(values[before], w))
    return values["hidden"], values["output"]


def mean_absolute_error(layer_2, y):
    return float(np.maximum(layer_2 - y, y - layer_2).mean())
