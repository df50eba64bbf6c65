import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def slope(out):
    return out*(1-out)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    synapse_0 = synapse_0.copy()
    synapse_1 = synapse_1.copy()
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * slope(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * slope(layer_1)
        synapse_1 -= alpha * (layer_1.T.dot(layer_2_delta))
        synapse_0 -= alpha * (X.T.dot(layer_1_delta))
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = None
    best_error = np.inf
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        guess = sigmoid(np.dot(sigmoid(np.dot(X, s0)), s1))
        error = np.mean(np.abs(guess - y))
        if error < best_error:
            best_error = error
            best = alpha
    return best
