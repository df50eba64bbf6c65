"""Bias units: every unit gets a number of its own, which is added before the sigmoid.

The first entry in the article's list of what is still to come. Samples lie in rows. Each file stands alone: write
again what you need from earlier exercises.
"""

import numpy as np


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    values = X
    results = []
    for weights, bias in ((synapse_0, bias_0), (synapse_1, bias_1)):
        total = values @ weights + bias
        values = 1 / (1 + np.exp(-total))
        results.append(values)
    return results[0], results[1]


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    ones = np.ones(len(delta))
    return ones @ delta


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    hidden, guess = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    guess_delta = (guess - y) * (guess * (1 - guess))
    hidden_delta = (guess_delta @ synapse_1.T) * (hidden * (1 - hidden))
    return (
        synapse_0 - alpha * X.T @ hidden_delta,
        bias_0 + alpha * bias_derivative(hidden_delta),
        synapse_1 - alpha * hidden.T @ guess_delta,
        bias_1 + alpha * bias_derivative(guess_delta),
    )
