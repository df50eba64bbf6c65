import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))
def slope(o): return o*(1-o)

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    h = sigmoid(X.dot(synapse_0))
    out = sigmoid(h.dot(synapse_1))
    err = out - y
    out_delta = err*slope(out)
    h_delta = err.dot(synapse_1.T)*slope(h)
    return update(synapse_0, weight_derivative(X, h_delta), alpha), update(synapse_1, weight_derivative(h, out_delta), alpha)
