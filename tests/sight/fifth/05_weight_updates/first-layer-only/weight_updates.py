import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X.dot(synapse_0))
    l2 = sigmoid(l1.dot(synapse_1))
    l2_delta = (l2-y)*l2*(1-l2)
    l1_delta = l2_delta.dot(synapse_1.T)*l1*(1-l1)
    update(synapse_1, weight_derivative(l1, l2_delta), alpha)
    synapse_0 = update(synapse_0, weight_derivative(X, l1_delta), alpha)
    return synapse_0, synapse_1
