import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def forward(X, synapse_0, synapse_1):
    l1 = sig(X @ synapse_0)
    l2 = sig(l1 @ synapse_1)
    l2 = (l2 > 0.5).astype(float)   # yes or no
    return l1, l2

def mean_absolute_error(layer_2, y):
    return np.mean(abs(y - layer_2))
