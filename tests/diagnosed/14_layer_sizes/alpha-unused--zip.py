# mistake: alpha-unused
# question: 14_layer_sizes/training_step
# style: einsum
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [2 * np.random.random((a, b)) - 1 for a, b in zip(sizes, sizes[1:])]


def forward(X, synapses):
    layers = [X]
    for s in synapses:
        layers.append(sig(layers[-1] @ s))
    return layers


def deltas(layers, y, synapses):
    d = (layers[-1] - y) * layers[-1] * (1 - layers[-1])
    out = [d]
    for i in range(len(synapses) - 1, 0, -1):
        d = d @ synapses[i].T * layers[i] * (1 - layers[i])
        out.append(d)
    return out[::-1]


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    return [s - np.einsum("ni,no->io", a, d) for s, a, d in zip(synapses, layers, deltas(layers, y, synapses))]
