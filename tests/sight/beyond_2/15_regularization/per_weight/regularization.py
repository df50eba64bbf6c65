import numpy as np


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    weights = np.concatenate((synapse_0.ravel(), synapse_1.ravel()))
    return strength * np.dot(weights, weights) / (2.0 * len(weights))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    squash = lambda z: (1 + np.tanh(z / 2)) / 2
    hidden = squash(np.einsum("ni,ih->nh", X, synapse_0))
    guess = squash(np.einsum("nh,ho->no", hidden, synapse_1))
    out = (y - guess) * (guess - guess**2)
    hid = np.einsum("no,ho->nh", out, synapse_1) * (hidden - hidden**2)
    new_0 = synapse_0 + alpha * (np.einsum("ni,nh->ih", X, hid) - strength * synapse_0)
    new_1 = synapse_1 + alpha * (np.einsum("nh,no->ho", hidden, out) - strength * synapse_1)
    return new_0, new_1
