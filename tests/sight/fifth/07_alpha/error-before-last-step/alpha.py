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
        delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        delta_1 = (delta_2 @ synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * (layer_1.T @ delta_2)
        synapse_0 = synapse_0 - alpha * (X.T @ delta_1)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    last = []
    for alpha in alphas:
        _, _, errors = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        last.append(errors[-1] if not np.isnan(errors[-1]) else np.inf)
    return alphas[int(np.argmin(last))]
