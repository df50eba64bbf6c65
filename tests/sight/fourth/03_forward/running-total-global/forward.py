import numpy as np


total_error = 0.0


count = 0


def sigmoid(x):
    return 1/(1+np.exp(-x))


def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(np.dot(X,synapse_0))
    layer_2 = sigmoid(np.dot(layer_1,synapse_1))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    global total_error, count
    for a, b in zip(layer_2.ravel(), y.ravel()):
        total_error += abs(a - b)
        count += 1
    return total_error / count
