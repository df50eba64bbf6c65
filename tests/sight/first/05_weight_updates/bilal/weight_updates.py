import numpy as np


def weight_derivative(layer_in, delta):
    return np.transpose(layer_in) @ delta ** 3

def update(synapse, derivative, alpha):
    return synapse - (alpha * derivative)

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    l2 = 1/(1+np.exp(-(np.dot(l1,synapse_1))))
    d2 = (y - l2)*(l2*(1-l2))
    d1 = d2.dot(synapse_1.T) * (l1 * (1-l1))
    return synapse_0 + alpha * X.T.dot(d1), synapse_1 + alpha * l1.T.dot(d2)
