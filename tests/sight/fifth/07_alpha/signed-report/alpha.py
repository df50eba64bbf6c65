import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def mae(a, b):
    return np.abs(a - b).mean()

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = y - layer_2
        if j % report_every == 0:
            errors.append(np.mean(layer_2_error))
        layer_2_delta = layer_2_error * (layer_2 * (1 - layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1 - layer_1))
        synapse_1 = synapse_1 + alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 + alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    winner, low = alphas[0], np.inf
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 10)
        e = mae(sigmoid(np.dot(sigmoid(np.dot(X, s0)), s1)), y)
        if e < low:
            winner, low = alpha, e
    return winner
