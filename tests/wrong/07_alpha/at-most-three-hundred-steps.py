# wrong: train
# outcome: wrong
# It takes three hundred steps at most.
import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(min(iterations, 300)):
        layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2 - y)))
        layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
        synapse_1 = synapse_1 - alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 = synapse_0 - alpha * np.dot(X.T, layer_1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, smallest = None, np.inf
    for alpha in alphas:
        trained_0, trained_1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        layer_1 = 1 / (1 + np.exp(-np.dot(X, trained_0)))
        layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, trained_1)))
        error = np.mean(np.abs(layer_2 - y))
        if error < smallest:
            best, smallest = alpha, error
    return best
