import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        if j % report_every == 0:
            errors.append(np.abs(layer_2 - y).mean())
        delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        delta_1 = delta_2.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * layer_1.T.dot(delta_2)
        synapse_0 = synapse_0 - alpha * X.T.dot(delta_1)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = []
    for alpha in alphas:
        results.append(train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)[2][-1])
    return alphas[np.argmin(results)]
