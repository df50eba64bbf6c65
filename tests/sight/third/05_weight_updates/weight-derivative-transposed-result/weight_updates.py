import numpy as np

def weight_derivative(layer_in, delta):
    return delta.T.dot(layer_in)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    sigmoid = lambda x: 1/(1+np.exp(-x))
    l1 = sigmoid(X.dot(synapse_0))
    l2 = sigmoid(l1.dot(synapse_1))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
    return (update(synapse_0, weight_derivative(X, d1).T, alpha),
            update(synapse_1, weight_derivative(l1, d2).T, alpha))
