import numpy as np

def forward(X, synapse_0, synapse_1):
    def sigmoid(x):
        return 1/(1+np.exp(-x))
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.abs(np.mean(y - layer_2))
