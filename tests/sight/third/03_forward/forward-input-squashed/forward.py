import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def forward(X, synapse_0, synapse_1):
    layer_0 = sig(X)
    layer_1 = sig(layer_0 @ synapse_0)
    layer_2 = sig(layer_1 @ synapse_1)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return abs(layer_2 - y).mean()
