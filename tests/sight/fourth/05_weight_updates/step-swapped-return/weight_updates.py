import numpy as np


def sig(x): return 1/(1+np.exp(-x))


def dsig(o): return o*(1-o)


def weight_derivative(layer_in, delta):
    return np.dot(np.transpose(layer_in), delta)


def update(synapse, derivative, alpha):
    new = np.array(synapse)
    new -= np.multiply(derivative, alpha)
    return new


def training_step(X, y, synapse_0, synapse_1, alpha):
    h = sig(X.dot(synapse_0))
    o = sig(h.dot(synapse_1))
    delta_o = (o-y)*dsig(o)
    delta_h = delta_o.dot(synapse_1.T)*dsig(h)
    new_1 = synapse_1 - alpha*h.T.dot(delta_o)
    new_0 = synapse_0 - alpha*X.T.dot(delta_h)
    return new_1, new_0
