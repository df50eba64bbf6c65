import numpy as np


class Weights:
    """One synapse that pays rent."""

    def __init__(self, values, strength):
        self.values = values.copy()
        self.strength = strength

    def rent(self):
        return self.strength * np.linalg.norm(self.values) ** 2 / 2

    def rent_slope(self):
        return self.strength * self.values

    def forward(self, inputs):
        self.inputs = inputs
        self.out = 1 / (1 + np.exp(-inputs @ self.values))
        return self.out

    def backward(self, error):
        delta = error * self.out * (1 - self.out)
        self.slope = self.inputs.T @ delta + self.rent_slope()
        return delta @ self.values.T

    def step(self, alpha):
        self.values -= alpha * self.slope
        return self.values


def penalty(synapse_0, synapse_1, strength):
    """What the weights cost: half of the strength, times the sum of the squares of all weights of both synapses.

    synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays; strength: a number above 0
    The sum isn't divided by the number of samples or of weights. Returns one number.
    """
    return Weights(synapse_0, strength).rent() + Weights(synapse_1, strength).rent()


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    """One step downhill on the error and the penalty together.

    The error is half the sum of all squared errors, whose slopes are those of the article's network. The penalty is
    that of the function above, with its half.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha and strength above 0
    Returns the new synapse_0 and the new synapse_1. Both parts of a slope are taken at the old weights, and alpha
    scales both. Inside, your deltas may have either sign, as long as the error falls.
    """
    first, second = Weights(synapse_0, strength), Weights(synapse_1, strength)
    guess = second.forward(first.forward(X))
    first.backward(second.backward(guess - y))
    return first.step(alpha), second.step(alpha)
