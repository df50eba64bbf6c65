import numpy as np

def sigmoid(z): return 1/(1+np.exp(-z))

def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(X @ synapse_0)
    return layer_1, sigmoid(layer_1 @ synapse_1)

def mean_absolute_error(layer_2, y):
    worst = 0
    for d in (layer_2 - y).flatten():
        worst = max(worst, abs(d))
    return worst
