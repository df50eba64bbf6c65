import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def slope(out):
    return out*(1-out)

def weight_derivative(layer_in, delta):
    d = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, b in zip(layer_in, delta):
        d += np.outer(a, b)
    return d

def update(synapse, derivative, alpha):
    new = synapse.copy()
    new -= derivative * alpha
    return new

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X @ synapse_0)
    l2 = sigmoid(l1 @ synapse_1)
    d2 = (y - l2) * slope(l2)
    d1 = (d2 @ synapse_1.T) * slope(l1)
    synapse_1 = synapse_1 + alpha * l1.T @ d2
    synapse_0 = synapse_0 + alpha * X.T @ d1
    return synapse_0, synapse_1
