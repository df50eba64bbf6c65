import numpy as np


def weight_derivative(layer_in, delta):
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for signal, d in zip(layer_in, delta):
        total += np.outer(signal, d)
    return total


def update(synapse, derivative, alpha):
    new = synapse.copy()
    new -= derivative * alpha
    return new


def squash(z):
    return 1.0 / (1.0 + np.exp(-z))


def training_step(data, target, w_in, w_out, alpha):
    hid = squash(data.dot(w_in))
    guess = squash(hid.dot(w_out))
    dg = (guess - target) * guess * (1 - guess)
    dh = dg.dot(w_out.T) * hid * (1 - hid)
    return (update(w_in, weight_derivative(data, dh), alpha),
            update(w_out, weight_derivative(hid, dg), alpha))
