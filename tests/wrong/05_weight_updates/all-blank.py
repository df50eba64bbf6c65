# wrong: all
# outcome: blank
# The stub as it came.
import numpy as np


def weight_derivative(layer_in, delta):
    raise NotImplementedError


def update(synapse, derivative, alpha):
    raise NotImplementedError


def training_step(X, y, synapse_0, synapse_1, alpha):
    raise NotImplementedError
