import numpy as np


def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    return layer_1, sigmoid(np.dot(layer_1, synapse_1))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    s0 = synapse_0.copy()
    s1 = synapse_1.copy()
    errors = []
    for j in range(iterations):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, s0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, s1)))
        layer_2_error = layer_2 - y
        errors.append(np.mean(np.abs(layer_2_error)))
        if j % report_every == 0:
            print("Error after", j, "iterations:", errors[-1])
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(s1.T) * layer_1 * (1 - layer_1)
        s1 -= alpha * layer_1.T.dot(layer_2_delta)
        s0 -= alpha * X.T.dot(layer_1_delta)
    return s0, s1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, smallest = None, np.inf
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        error = np.mean(np.abs(forward(X, s0, s1)[1] - y))
        if error < smallest:
            best, smallest = alpha, error
    return best
