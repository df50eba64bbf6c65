import numpy as np


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    values = X
    results = []
    for weights, bias in ((synapse_0, bias_0), (synapse_1, bias_1)):
        total = values @ weights + bias
        values = 1 / (1 + np.exp(-total))
        results.append(values)
    return results[0], results[1]


def bias_derivative(delta):
    ones = np.ones(len(delta))
    return ones @ delta


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    hidden, guess = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    guess_delta = (guess - y) * (guess * (1 - guess))
    hidden_delta = (guess_delta @ synapse_1.T) * (hidden * (1 - hidden))
    return (
        synapse_0 - alpha * X.T @ hidden_delta,
        bias_0 - alpha * bias_derivative(hidden_delta),
        synapse_1 - alpha * hidden.T @ guess_delta,
        bias_1 - alpha * bias_derivative(guess_delta),
    )
