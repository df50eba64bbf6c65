# wrong: all
# outcome: blank
# The stub as it came.
import numpy as np


def initial_synapses(sizes, seed):
    raise NotImplementedError


def forward(X, synapses):
    raise NotImplementedError


def deltas(layers, y, synapses):
    raise NotImplementedError


def training_step(X, y, synapses, alpha):
    raise NotImplementedError
