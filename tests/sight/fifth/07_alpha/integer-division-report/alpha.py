import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def final(X, y, a, b):
    return np.mean(np.abs(sigmoid(np.dot(sigmoid(np.dot(X, a)), b)) - y))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        if j // report_every == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 - alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 = synapse_0 - alpha * np.dot(X.T, layer_1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = alphas[0]
    best_error = np.inf
    for al in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, al, iterations, 1)
        f = final(X, y, a, b)
        if f < best_error:
            best_error = f
            best = al
    return best
