from numpy import dot, exp, outer, zeros


def weight_derivative(layer_in, delta):
    """For each weight, the slope of half the sum of all squared errors."""
    total = zeros((layer_in.shape[1], delta.shape[1]))
    for signal, d in zip(layer_in, delta):
        total += outer(signal, d)
    return total


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha."""
    step = -alpha * derivative
    return synapse + step


def training_step(X, y, W0, W1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates."""
    h = 1 / (1 + exp(-(dot(X, W0))))
    out = 1 / (1 + exp(-(dot(h, W1))))
    d_out = (out - y) * (out * (1 - out))
    d_h = d_out.dot(W1.T) * (h * (1 - h))
    W1 = W1 - alpha * h.T.dot(d_out)
    W0 = W0 + alpha * X.T.dot(d_h)
    return W0, W1
