import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        e = l2 - y
        errors.append(np.abs(e).mean())
        d2 = e * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T.dot(d2)
        synapse_0 = synapse_0 - alpha * X.T.dot(d1)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    results = {}
    for alpha in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        err = np.abs(sigmoid(sigmoid(X.dot(a)).dot(b)) - y).mean()
        results[alpha] = np.inf if np.isnan(err) else err
    return min(results, key=results.get)
