import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    delta_2 = (layer_2-y)*layer_2*(1-layer_2)
    delta_1 = delta_2.dot(synapse_1.T)*layer_1*(1-layer_1)
    synapse_0_derivative = weight_derivative(X, delta_1)
    synapse_1_derivative = weight_derivative(layer_1, delta_2)
    synapse_0 = update(synapse_0, synapse_0_derivative, alpha)
    synapse_1 = update(synapse_1, synapse_1_derivative, alpha)
    return synapse_0_derivative, synapse_1_derivative
