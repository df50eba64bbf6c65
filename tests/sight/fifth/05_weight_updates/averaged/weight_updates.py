import numpy as np

def weight_derivative(layer_in, delta):
    n = layer_in.shape[0]
    return layer_in.T.dot(delta) / n

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    sigmoid = lambda t: 1 / (1 + np.exp(-t))
    h = sigmoid(X.dot(synapse_0))
    o = sigmoid(h.dot(synapse_1))
    do = (o - y) * o * (1 - o)
    dh = do.dot(synapse_1.T) * h * (1 - h)
    return synapse_0 - alpha * X.T.dot(dh), synapse_1 - alpha * h.T.dot(do)
