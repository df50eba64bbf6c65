import numpy as np

def sigmoid(z): return 1/(1+np.exp(-z))

def forward(X, synapse_0, synapse_1):
    layer_1, layer_2 = [], []
    for sample in X:
        hidden = sigmoid(sample @ synapse_0)
        layer_1.append(hidden)
        layer_2.append(sigmoid(hidden @ synapse_1))
        return np.array(layer_1), np.array(layer_2)

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
