import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_derivative(x):
    return sigmoid(x) * (1 - sigmoid(x))


def output_delta(layer_2, y):
    return (layer_2 - y) * sigmoid_derivative(layer_2)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    n, hidden = layer_1.shape
    outputs = synapse_1.shape[1]
    d = np.zeros((n, hidden))
    for i in range(n):
        for h in range(hidden):
            s = 0.0
            for k in range(outputs):
                s += layer_2_delta[i, k] * synapse_1[h, k]
            d[i, h] = s * layer_1[i, h] * (1 - layer_1[i, h])
    return d
