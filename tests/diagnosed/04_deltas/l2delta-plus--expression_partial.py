# mistake: l2delta-plus
# question: 04_deltas/output_delta
# style: operator and partial
from functools import partial
from operator import add, mul
import numpy as np


def join(how, a, b):
    return how(a, b)


first_link = partial(join, add)
second_link = partial(join, mul)


def output_delta(layer_2, y):
    return first_link(layer_2 - y, layer_2 * (1 - layer_2))


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return second_link(np.inner(layer_2_delta, synapse_1), layer_1 * (1 - layer_1))
