from math import exp
import numpy as np

def squash(z):
    return 1 / (1 + exp(-z))

def layer(inputs, weights):
    n, k = inputs.shape
    m = weights.shape[1]
    result = np.zeros((n, m))
    for row in range(n):
        for col in range(m):
            z = 0
            for i in range(k):
                z += inputs[row, i] * weights[i, col]
            result[row, col] = squash(z)
    return result

def forward(X, synapse_0, synapse_1):
    layer_1 = layer(X, synapse_0)
    return layer_1, layer(layer_1, synapse_1)

def mean_absolute_error(layer_2, y):
    differences = (layer_2 - y).ravel().tolist()
    return sum(d if d > 0 else -d for d in differences) / len(differences)
