import numpy as np

def weight_derivative(layer_in, delta):
    return np.dot(np.transpose(layer_in), delta)

def update(synapse, derivative, alpha):
    new = synapse.copy()
    new[derivative > 0] -= alpha
    new[derivative < 0] += alpha
    return new

def training_step(X, y, synapse_0, synapse_1, alpha):
    z = lambda t: 1 / (1 + np.exp(-t))
    hid = z(X @ synapse_0)
    out = z(hid @ synapse_1)
    do = (out - y) * out * (1 - out)
    dh = (do @ synapse_1.T) * hid * (1 - hid)
    return synapse_0 - alpha * X.T @ dh, synapse_1 - alpha * hid.T @ do
