# wrong: all
# outcome: blank
# The stub as it came.
import numpy as np


def penalty(synapse_0, synapse_1, strength):
    raise NotImplementedError


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    raise NotImplementedError
