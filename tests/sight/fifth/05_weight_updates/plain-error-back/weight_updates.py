import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def d_sigmoid(s):
    return s - s * s

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    out = synapse - alpha * derivative
    return out

def training_step(X, y, synapse_0, synapse_1, alpha):
    hid = sigmoid(X @ synapse_0)
    out = sigmoid(hid @ synapse_1)
    out_err = out - y
    hid_err = out_err @ synapse_1.T
    synapse_1 = update(synapse_1, weight_derivative(hid, out_err * d_sigmoid(out)), alpha)
    synapse_0 = update(synapse_0, weight_derivative(X, hid_err * d_sigmoid(hid)), alpha)
    return synapse_0, synapse_1
