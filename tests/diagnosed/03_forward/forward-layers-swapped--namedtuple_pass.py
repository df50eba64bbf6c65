# mistake: forward-layers-swapped
# question: 03_forward/forward
# style: namedtuple, matmul operator
from collections import namedtuple
import numpy as np

Pass = namedtuple("Pass", "guess hidden")


def forward(X, synapse_0, synapse_1):
    acts = [X]
    for w in [synapse_0, synapse_1]:
        acts.append(np.reciprocal(1 + np.exp(-(acts[-1] @ w))))
    return Pass(guess=acts[2], hidden=acts[1])


def mean_absolute_error(layer_2, y):
    misses = np.absolute(np.subtract(layer_2, y))
    return misses.sum() / misses.size
