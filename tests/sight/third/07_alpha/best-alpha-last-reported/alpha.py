import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        layer_2 = sigmoid(layer_1 @ synapse_1)
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2 - y)))
        d2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        d1 = d2 @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * layer_1.T @ d2
        synapse_0 = synapse_0 - alpha * X.T @ d1
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    last = []
    for a in alphas:
        _, _, errors = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        last.append(errors[-1])
    return alphas[np.nanargmin(last)]
