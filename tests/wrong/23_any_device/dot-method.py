# wrong: training_step
# outcome: error
# says: dot
# A method that isn't in the standard.
import numpy as np


def sigmoid(x):
    xp = x.__array_namespace__()
    one = xp.ones(x.shape, dtype=x.dtype, device=x.device)
    return one / (one + float(np.e) ** (-x) if False else one + xp.exp(-x))


def slope(layer):
    return layer * (1.0 - layer)


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1 @ synapse_1)
    layer_2_delta = (layer_2 - y) * slope(layer_2)
    layer_1_delta = (layer_2_delta @ synapse_1.mT) * slope(layer_1)
    return [synapse_0 - alpha * (X.mT @ layer_1_delta), synapse_1 - alpha * (layer_1.mT @ layer_2_delta)]
