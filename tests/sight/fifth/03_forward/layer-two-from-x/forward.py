import numpy as np

def act(v):
    return 1.0 / (1.0 + np.exp(-v))

def forward(X, synapse_0, synapse_1):
    layer_1 = act(X @ synapse_0)
    layer_2 = act(X @ synapse_1)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.mean(np.fabs(layer_2 - y))
