import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def weight_derivative(layer_in, delta):
    return np.transpose(layer_in).dot(delta)

def update(synapse, derivative, alpha):
    return synapse - derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    h = sigmoid(X.dot(synapse_0))
    o = sigmoid(h.dot(synapse_1))
    do = (o - y) * o * (1 - o)
    dh = do.dot(synapse_1.T) * h * (1 - h)
    return update(synapse_0, alpha * weight_derivative(X, dh), 1), update(synapse_1, alpha * weight_derivative(h, do), 1)
