import numpy as np


def dropped(layer, mask, keep):
    """A layer of which a part is left out. The rest is made larger, so that it adds up to as much, on average.

    layer, mask: float64 arrays of the same shape. The mask is 1 where a value is kept, 0 where it is left out.
    keep: the share of values that is kept on average, above 0 and at most 1.
    Returns an array of the same shape. This is what is done while training; a trained network is used as it is.
    """
    return np.where(mask > 0, layer / keep, 0.0)


class Dropper:
    def __init__(self, mask, keep):
        self.gain = mask / keep

    def forward(self, a):
        return a * self.gain

    def backward(self, d):
        return d * self.gain


class Sigmoid:
    def forward(self, z):
        self.out = 1 / (1 + np.exp(-z))
        return self.out

    def backward(self, d):
        return d * self.out * (1 - self.out)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with dropout on the hidden layer: on what the sigmoid gave.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (n, hidden) and keep: as in dropped
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. The
    slopes of all samples are summed.
    """
    squash_1, drop, squash_2 = Sigmoid(), Dropper(mask, keep), Sigmoid()
    hidden = drop.forward(squash_1.forward(X @ synapse_0))
    guess = squash_2.forward(hidden @ synapse_1)
    back_2 = squash_2.backward(guess - y)
    back_1 = squash_1.backward(drop.backward(back_2 @ synapse_1.T))
    return synapse_0 - alpha * X.T @ back_1 / len(X), synapse_1 - alpha * hidden.T @ back_2 / len(X)


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    """One iteration of the training loop, with weights left out: those of synapse_1, the same ones for all samples.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; alpha above
    0; mask (hidden, outputs): 1 where a weight is kept, 0 where it is left out; keep: the share of weights that is kept
    on average. What is kept is made larger, as in dropped.
    Returns the new synapse_0 and the new synapse_1, a step of gradient descent for the network that went forward. A
    weight that was left out comes back as it was.
    """
    squash_1, drop, squash_2 = Sigmoid(), Dropper(mask, keep), Sigmoid()
    wires = drop.forward(synapse_1)
    hidden = squash_1.forward(X @ synapse_0)
    guess = squash_2.forward(hidden @ wires)
    back_2 = squash_2.backward(guess - y)
    back_1 = squash_1.backward(back_2 @ wires.T)
    return synapse_0 - alpha * X.T @ back_1, synapse_1 - alpha * drop.backward(hidden.T @ back_2)
