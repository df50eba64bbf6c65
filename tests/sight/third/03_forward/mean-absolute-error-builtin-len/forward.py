import numpy as np

def sigmoid(z): return 1/(1+np.exp(-z))

def forward(X, synapse_0, synapse_1):
    hidden = sigmoid(np.dot(X, synapse_0))
    return hidden, sigmoid(np.dot(hidden, synapse_1))

def mean_absolute_error(layer_2, y):
    total = 0
    for guess, target in zip(layer_2, y):
        total += abs(sum(guess - target))
    return total / len(y)
