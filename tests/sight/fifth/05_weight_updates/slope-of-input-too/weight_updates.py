import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def deriv(o):
    return o*(1-o)

def weight_derivative(layer_in, delta):
    return np.dot(deriv(layer_in).T, delta)

def update(synapse, derivative, alpha):
    change = alpha*derivative
    return synapse - change

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    delta_2 = (layer_2 - y)*deriv(layer_2)
    delta_1 = np.dot(delta_2, synapse_1.T)*deriv(layer_1)
    synapse_1 = update(synapse_1, np.dot(layer_1.T, delta_2), alpha)
    synapse_0 = update(synapse_0, np.dot(X.T, delta_1), alpha)
    return synapse_0, synapse_1
