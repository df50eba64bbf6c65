import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    total = sum(a * b for a, b in zip(sizes, sizes[1:]))
    numbers = 2 * np.random.random(total) - 1
    result = []
    begin = 0
    for a, b in zip(sizes, sizes[1:]):
        result.append(numbers[begin:begin + a * b].reshape(a, b))
        begin += a * b
    return result


def forward(X, synapses):
    if not synapses:
        return [X]
    after = 1 / (1 + np.exp(-np.einsum("ni,ij->nj", X, synapses[0])))
    return [X] + forward(after, synapses[1:])


def deltas(layers, y, synapses):
    here = layers[1]
    if len(synapses) == 1:
        return [(here - y) * here * (1 - here)]
    later = deltas(layers[1:], y, synapses[1:])
    return [np.einsum("nj,ij->ni", later[0], synapses[1]) * here * (1 - here)] + later


def _walk(x, y, synapses, alpha):
    """Returns the error of x and the new synapses from here on."""
    if not synapses:
        return x - y, []
    w = synapses[0]
    out = 1 / (1 + np.exp(-x @ w))
    error, rest = _walk(out, y, synapses[1:], alpha)
    delta = alpha * error * out * (1 - out)
    return delta @ w.T, [w - x.T @ delta] + rest


def training_step(X, y, synapses, alpha):
    return _walk(X, y, list(synapses), alpha)[1]
