# wrong: all
# outcome: blank
# The stub as it came.
import numpy as np


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    raise NotImplementedError


def bias_derivative(delta):
    raise NotImplementedError


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    raise NotImplementedError
