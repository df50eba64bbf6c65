import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def error_of(X, y, a, b):
    return np.mean(np.abs(sigmoid(sigmoid(X @ a) @ b) - y))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(error_of(X, y, synapse_0, synapse_1))
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ d2
        synapse_0 = synapse_0 - alpha * X.T @ d1
    errors.append(error_of(X, y, synapse_0, synapse_1))
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best_e = np.inf
    for a in alphas:
        e = train(X, y, synapse_0, synapse_1, a, iterations, 1)[2][-1]
        if e < best_e:
            best_e = e
            result = a
    return result
