import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    return np.dot(layer_in, delta)

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X.dot(synapse_0))
    l2 = sigmoid(l1.dot(synapse_1))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
    return synapse_0 - alpha * X.T.dot(d1), synapse_1 - alpha * l1.T.dot(d2)
