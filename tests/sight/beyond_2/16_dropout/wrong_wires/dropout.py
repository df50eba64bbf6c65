import numpy as np


def dropped(layer, mask, keep):
    """A layer of which a part is left out. The rest is made larger, so that it adds up to as much, on average.

    layer, mask: float64 arrays of the same shape. The mask is 1 where a value is kept, 0 where it is left out.
    keep: the share of values that is kept on average, above 0 and at most 1.
    Returns an array of the same shape. This is what is done while training; a trained network is used as it is.
    """
    return np.multiply(layer, mask) * (1 / keep)


def passes(X, y, w0, w1, on_values, on_wires):
    """Slopes of both synapses; on_values scales the hidden values, on_wires the second synapse."""
    h = np.reciprocal(1 + np.exp(-np.einsum("ni,ih->nh", X, w0)))
    o = np.reciprocal(1 + np.exp(-np.einsum("nh,nh,ho,ho->no", h, on_values, w1, on_wires)))
    d2 = (o - y) * (o - o * o)
    d1 = np.einsum("no,ho,ho,nh->nh", d2, w1, on_wires, on_values) * (h - h * h)
    slope_0 = np.einsum("ni,nh->ih", X, d1)
    slope_1 = np.einsum("nh,nh,no,ho->ho", h, on_values, d2, on_wires)
    return slope_0, slope_1


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    slope_0, slope_1 = passes(X, y, synapse_0, synapse_1, mask / keep, np.ones(synapse_1.shape))
    return synapse_0 - alpha * slope_0, synapse_1 - alpha * slope_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    everybody = np.ones((X.shape[0], synapse_0.shape[1]))
    slope_0, slope_1 = passes(X, y, synapse_0, synapse_1, everybody, (1 - mask) / keep)
    return synapse_0 - alpha * slope_0, synapse_1 - alpha * slope_1
