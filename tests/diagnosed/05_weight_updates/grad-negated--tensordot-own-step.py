# mistake: grad-negated
# question: 05_weight_updates/weight_derivative
# style: nested helpers inside
import numpy as np


def weight_derivative(layer_in, delta):
    # downhill
    return -np.tensordot(layer_in, delta, axes=(0, 0))


def update(synapse, derivative, alpha):
    return synapse - derivative * alpha


def training_step(X, y, synapse_0, synapse_1, alpha):
    def f(v):
        return (np.tanh(v / 2) + 1) / 2

    def df(v):
        return v - v * v

    hid = f(np.matmul(X, synapse_0))
    out = f(np.matmul(hid, synapse_1))
    out_err = df(out) * (out - y)
    hid_err = df(hid) * np.matmul(out_err, synapse_1.T)
    # weight_derivative already points downhill, so here it is added
    return (
        synapse_0 + alpha * weight_derivative(X, hid_err),
        synapse_1 + alpha * weight_derivative(hid, out_err),
    )
