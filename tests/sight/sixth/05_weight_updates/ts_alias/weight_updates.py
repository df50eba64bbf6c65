import numpy


def weight_derivative(layer_in, delta):
    return numpy.einsum('ni,no->io', layer_in, delta)


def update(synapse, derivative, alpha):
    step = -alpha * derivative
    return synapse + step


def training_step(X, y, W0, W1, alpha):
    s = lambda v: 1 / (1 + numpy.exp(-v))
    old_synapse_1 = W1
    h = s(X @ W0)
    out = s(h @ W1)
    d_out = (out - y) * out * (1 - out)
    W1 -= alpha * h.T @ d_out
    d_h = d_out @ old_synapse_1.T * h * (1 - h)
    W0 = W0 - alpha * X.T @ d_h
    return W0, W1
