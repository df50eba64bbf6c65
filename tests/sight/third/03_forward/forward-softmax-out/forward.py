import numpy as np

def sigmoid(z): return 1/(1+np.exp(-z))

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(X @ synapse_0)
    return layer_1, softmax(layer_1 @ synapse_1)

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
