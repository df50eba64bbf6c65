# wrong: all
# outcome: blank
# The stub as it came.
import numpy as np


def batches(order, batch_size):
    raise NotImplementedError


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    raise NotImplementedError
