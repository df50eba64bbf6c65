# -*- coding: latin-1 -*-
"""Saved as latin-1, and it says so: größe, coût."""
import numpy as np


def forward(X, synapse_0, synapse_1):
    größe = lambda z: 1 / (1 + np.exp(-z))
    layer_1 = größe(np.dot(X, synapse_0))
    return layer_1, größe(np.dot(layer_1, synapse_1))


def mean_absolute_error(layer_2, y):
    coût = np.absolute(np.ravel(layer_2 - y))
    return np.dot(coût, np.ones(coût.size)) / coût.size
