import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(0, iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_error = layer_2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best_so_far = 0
    best = None
    for alpha in alphas:
        s0, s1, errors = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        score = np.mean(np.abs(sigmoid(sigmoid(X.dot(s0)).dot(s1)) - y))
        if score > best_so_far:
            best_so_far = score
            best = alpha
    return best
