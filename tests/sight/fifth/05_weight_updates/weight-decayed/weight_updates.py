import numpy as np

def weight_derivative(layer_in, delta):
    g = layer_in.T
    g = g.dot(delta)
    return g

def update(synapse, derivative, alpha):
    for i in range(len(synapse)):
        synapse[i] = synapse[i] - alpha * derivative[i] * synapse[i]
    return synapse

def training_step(X, y, synapse_0, synapse_1, alpha):
    h = 1/(1+np.exp(-X.dot(synapse_0)))
    o = 1/(1+np.exp(-h.dot(synapse_1)))
    o_d = (o-y)*o*(1-o)
    h_d = o_d.dot(synapse_1.T)*h*(1-h)
    g0 = weight_derivative(X, h_d)
    g1 = weight_derivative(h, o_d)
    return synapse_0 - alpha*g0, synapse_1 - alpha*g1
