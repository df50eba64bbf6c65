import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        error = y - layer_2
        if j % report_every == 0:
            errors.append(np.mean(error ** 2))
        layer_2_delta = error * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 + alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 + alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = alphas[0]
    best_error = np.inf
    for alpha in alphas:
        w0, w1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        error = np.mean(np.abs(y - sigmoid(sigmoid(X.dot(w0)).dot(w1))))
        if error < best_error:
            best_error = error
            best = alpha
    return best
