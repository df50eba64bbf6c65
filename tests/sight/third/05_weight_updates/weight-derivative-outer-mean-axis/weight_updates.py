import numpy as np

def weight_derivative(layer_in, delta):
    each = layer_in[:, :, np.newaxis] * delta[:, np.newaxis, :]
    return each.mean(axis=0)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    z = lambda t: 1 / (1 + np.exp(-t))
    hid = z(X @ synapse_0)
    out = z(hid @ synapse_1)
    do = (out - y) * out * (1 - out)
    dh = (do @ synapse_1.T) * hid * (1 - hid)
    return update(synapse_0, X.T @ dh, alpha), update(synapse_1, hid.T @ do, alpha)
