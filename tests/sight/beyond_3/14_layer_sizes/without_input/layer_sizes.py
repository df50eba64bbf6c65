import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    n_synapses = len(sizes) - 1
    weights = [None] * n_synapses
    for k in range(n_synapses):
        shape = (sizes[k], sizes[k + 1])
        weights[k] = 2 * np.random.random(shape) - 1
    return weights


def forward(X, synapses):
    layer = X
    all_layers = [layer]
    for weights in synapses:
        layer = 1 / (1 + np.exp(-(layer @ weights)))
        all_layers.append(layer)
    return all_layers[1:]


def deltas(layers, y, synapses):
    n = len(synapses)
    result = [None] * n
    for k in reversed(range(n)):
        layer = layers[k + 1]
        if k == n - 1:
            error = layer - y
        else:
            error = result[k + 1] @ synapses[k + 1].T
        result[k] = error * layer * (1 - layer)
    return result


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    ds = deltas(layers, y, synapses)
    updated = list(synapses)
    for k, delta in enumerate(ds):
        updated[k] = synapses[k] - alpha * layers[k].T @ delta
    return updated
