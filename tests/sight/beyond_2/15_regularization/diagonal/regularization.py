import numpy as np


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    return sum(strength / 2 * np.trace(s**2) for s in (synapse_0, synapse_1))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    layers = [X]
    for synapse in (synapse_0, synapse_1):
        layers.append(1 / (1 + np.exp(-(layers[-1] @ synapse))))
    new = []
    error = layers[2] - y
    for n, synapse in ((2, synapse_1), (1, synapse_0)):
        delta = error * layers[n] * (1 - layers[n])
        error = delta @ synapse.T
        changed = synapse.copy()
        changed -= alpha * (layers[n - 1].T @ delta)
        changed -= alpha * strength * synapse
        new.append(changed)
    return new[1], new[0]
