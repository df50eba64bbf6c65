import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def slope(out):
    return out * (1.0 - out)


def dropped(layer, mask, keep):
    """A layer of which a part is left out. The rest is made larger, so that it adds up to as much, on average.

    layer, mask: float64 arrays of the same shape. The mask is 1 where a value is kept, 0 where it is left out.
    keep: the share of values that is kept on average, above 0 and at most 1.
    Returns an array of the same shape. This is what is done while training; a trained network is used as it is.
    """
    scale = mask / keep
    return scale * layer


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    hidden = sigmoid(dropped(X, mask, keep) @ synapse_0)
    thin = hidden
    guess = sigmoid(thin @ synapse_1)

    # these deltas point downhill
    out_delta = (y - guess) * slope(guess)
    hid_delta = dropped(out_delta @ synapse_1.T, mask, keep) * slope(hidden)

    synapse_1 = synapse_1 + alpha * (thin.T @ out_delta)
    synapse_0 = synapse_0 + alpha * (X.T @ hid_delta)
    return synapse_0, synapse_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    wires = dropped(synapse_1, mask, keep)
    hidden = sigmoid(X @ synapse_0)
    guess = sigmoid(hidden @ wires)

    out_delta = (y - guess) * slope(guess)
    hid_delta = (out_delta @ wires.T) * slope(hidden)

    synapse_1 = synapse_1 + alpha * dropped(hidden.T @ out_delta, mask, keep)
    synapse_0 = synapse_0 + alpha * (X.T @ hid_delta)
    return synapse_0, synapse_1
