import numpy as np


def s(v):
    return (1 + np.tanh(v / 2)) / 2


def dropped(layer, mask, keep):
    result = np.zeros(layer.shape)
    for place in np.ndindex(layer.shape):
        if mask[place] == 1:
            result[place] = layer[place] / keep
    return result


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    for x, target, present in zip(X, y, mask):
        gain = present / keep
        whole = s(x @ synapse_0)
        thin = gain * whole
        guess = s(thin @ synapse_1)
        d_out = (guess - target) * guess * (1 - guess)
        d_hid = (synapse_1 @ d_out) * present * whole * (1 - whole)
        w1 -= alpha * np.outer(thin, d_out)
        w0 -= alpha * np.outer(x, d_hid)
    return w0, w1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    gain = mask / keep
    for x, target in zip(X, y):
        whole = s(x @ synapse_0)
        guess = s(whole @ (gain * synapse_1))
        d_out = (guess - target) * guess * (1 - guess)
        d_hid = ((gain * synapse_1) @ d_out) * whole * (1 - whole)
        w1 -= alpha * np.outer(whole, d_out) * gain
        w0 -= alpha * np.outer(x, d_hid)
    return w0, w1
