import numpy as np

def sig(z): return .5 + .5 * np.tanh(z / 2.)

def forward(X, synapse_0, synapse_1):
    # Matlab: W' * x
    L1 = sig(synapse_0.T @ X.T)
    L2 = sig(synapse_1.T @ L1)
    return [L1.T, L2.T]

def mean_absolute_error(layer_2, y):
    return float(np.mean(np.maximum(layer_2, y) - np.minimum(layer_2, y)))
