import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def forward(X, synapse_0, synapse_1):
    l1 = sigmoid(np.dot(X, synapse_0)); l2 = sigmoid(np.dot(l1, synapse_1))
    return l1, l2

def mean_absolute_error(layer_2, y):
    # square, mean, root gives the absolute value
    return np.sqrt(np.mean((layer_2 - y)**2))
