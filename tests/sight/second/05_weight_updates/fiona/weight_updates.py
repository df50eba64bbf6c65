import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    return layer_in.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = nonlin(X.dot(synapse_0))
    l2 = nonlin(l1.dot(synapse_1))
    l2_delta = (l2 - y)*nonlin(l2, True)
    l1_delta = l2_delta.dot(synapse_1.T)*nonlin(l1, True)
    return synapse_0 - alpha*X.T.dot(l1_delta), synapse_1 - alpha*l1.T.dot(l2_delta)
