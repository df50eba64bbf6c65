import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_error = layer_2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1_derivative = layer_1.T.dot(layer_2_delta)
        synapse_0_derivative = X.T.dot(layer_1_delta)
        synapse_1 = synapse_1 - alpha * synapse_1_derivative
        synapse_0 = synapse_0 - synapse_0_derivative
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = []
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        layer_2 = sigmoid(sigmoid(X.dot(s0)).dot(s1))
        errors.append(np.mean(np.abs(layer_2 - y)))
    return alphas[np.nanargmin(errors)]
