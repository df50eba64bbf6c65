import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        if j % report_every == 0:
            errors.append(np.mean(np.abs(y - l2)))
        l2d = (y - l2) * l2 * (1 - l2)
        l1d = l2d.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 = synapse_1 + alpha * l1.T.dot(l2d)
        synapse_0 = synapse_0 + alpha * X.T.dot(l1d)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best_error = 0
    best = None
    for a in alphas:
        s0, s1, errors = train(X, y, synapse_0, synapse_1, a, iterations, 100)
        error = np.mean(np.abs(y - sigmoid(sigmoid(X.dot(s0)).dot(s1))))
        if best_error < error:
            best_error = error
            best = a
    return best
