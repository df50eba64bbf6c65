"""Bias units: every unit gets a number of its own, which is added before the sigmoid.

The first entry in the article's list of what is still to come. Samples lie in rows. Each file stands alone: write
again what you need from earlier exercises.
"""

import numpy as np


class Layer:
    """Weights and biases of one layer, and what it gave last."""

    def __init__(self, weights, bias):
        self.weights = weights.copy()
        self.bias = bias.copy()

    def __call__(self, inputs):
        self.inputs = inputs
        self.output = 1 / (1 + np.exp(-(inputs @ self.weights + self.bias)))
        return self.output

    def back(self, error):
        self.delta = error * self.output * (1 - self.output)
        return self.delta @ self.weights.T

    def learn(self, alpha):
        self.weights += alpha * self.inputs.T @ self.delta
        self.bias += alpha * bias_derivative(self.delta)


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    first, second = Layer(synapse_0, bias_0), Layer(synapse_1, bias_1)
    layer_1 = first(X)
    layer_2 = second(layer_1)
    return layer_1, layer_2


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    return delta.sum(0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    first, second = Layer(synapse_0, bias_0), Layer(synapse_1, bias_1)
    guess = second(first(X))
    first.back(second.back(y - guess))
    for layer in (first, second):
        layer.learn(alpha)
    return first.weights, first.bias, second.weights, second.bias
