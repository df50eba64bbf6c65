"""Everything in place: the caller's arrays change, and the same ones come back."""
import numpy as np


def _sig(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    np.reciprocal(z, out=z)
    return z


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = np.dot(X, synapse_0)
    layer_1 += bias_0
    layer_2 = np.dot(_sig(layer_1), synapse_1)
    layer_2 += bias_1
    return layer_1, _sig(layer_2)


def bias_derivative(delta):
    return np.add.reduce(delta, axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    d2 = layer_2 - y
    d2 *= layer_2
    d2 *= 1 - layer_2
    d1 = d2 @ synapse_1.T
    d1 *= layer_1
    d1 *= 1 - layer_1
    synapse_1 -= alpha * layer_1.T @ d2
    bias_1 -= alpha * bias_derivative(d2)
    synapse_0 -= alpha * X.T @ d1
    bias_0 -= alpha * bias_derivative(d1)
    return synapse_0, bias_0, synapse_1, bias_1
