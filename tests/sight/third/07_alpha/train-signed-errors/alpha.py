import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        layer_2 = sigmoid(layer_1 @ synapse_1)
        layer_2_error = y - layer_2
        if j % report_every == 0:
            errors.append(np.mean(layer_2_error))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 + alpha * layer_1.T @ layer_2_delta
        synapse_0 = synapse_0 + alpha * X.T @ layer_1_delta
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    finals = {}
    for a in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        e = np.mean(np.abs(sigmoid(sigmoid(X @ s0) @ s1) - y))
        if e == e:
            finals[e] = a
    return finals[min(finals)]
