import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    d2 = (layer_2 - y) * layer_2 * (1 - layer_2)
    d1 = d2.dot(synapse_1.T)
    return update(synapse_0, X.T.dot(d1), alpha), update(synapse_1, layer_1.T.dot(d2), alpha)
