# mistake: deltas-plain-error-back
# question: 14_layer_sizes/deltas
# style: errors first
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
    errors = [layers[-1] - y]
    for s in synapses[:0:-1]:
        errors = [errors[0].dot(s.T)] + errors
    return [e * a * (1 - a) for e, a in zip(errors, layers[1:])]


def training_step(X, y, synapses, alpha):
    layers = [X]
    for s in synapses:
        layers.append(sig(layers[-1] @ s))
    d = (layers[-1] - y) * layers[-1] * (1 - layers[-1])
    grads = [layers[-2].T @ d]
    for i in range(len(synapses) - 1, 0, -1):
        d = d @ synapses[i].T * layers[i] * (1 - layers[i])
        grads.insert(0, layers[i - 1].T @ d)
    return [s - alpha * g for s, g in zip(synapses, grads)]
