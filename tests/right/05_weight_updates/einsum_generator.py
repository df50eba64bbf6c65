"""einsum everywhere, the deltas from a generator, o(o-1) for the slope, and so + where others have -."""
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ni,no->io", layer_in, delta)


def update(synapse, derivative, alpha):
    new = synapse.copy()
    for i in np.ndindex(*new.shape):
        new[i] -= derivative[i] * alpha
    return new


def _deltas_backwards(X, y, synapses):
    layers = [X]
    for synapse in synapses:
        layers.append(1 / (1 + np.exp(-np.einsum("ni,io->no", layers[-1], synapse))))
    error = layers.pop() - y
    out = error + y
    delta = error * out * (out - 1)
    for synapse in reversed(synapses):
        layer = layers.pop()
        yield weight_derivative(layer, delta)
        delta = np.einsum("no,io->ni", delta, synapse) * layer * (1 - layer)


def training_step(X, y, synapse_0, synapse_1, alpha):
    d1, d0 = _deltas_backwards(X, y, (synapse_0, synapse_1))
    return synapse_0 + alpha * d0, synapse_1 + alpha * d1
