import numpy as np

def sig(x):
    return 1 / (1 + np.exp(-x))

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def _delta(out, y):
    return (out - y) * out * (1 - out)

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sig(X @ synapse_0)
    new_1 = update(synapse_1, weight_derivative(l1, _delta(sig(l1 @ synapse_1), y)), alpha)
    # now layer 1 with what we learned
    d2 = _delta(sig(l1 @ new_1), y)
    d1 = (d2 @ synapse_1.T) * l1 * (1 - l1)
    new_0 = update(synapse_0, weight_derivative(X, d1), alpha)
    return new_0, new_1
