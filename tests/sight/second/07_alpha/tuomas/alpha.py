import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, s0, s1):
    l1 = sigmoid(X.dot(s0))
    return l1, sigmoid(l1.dot(s1))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1, l2 = forward(X, synapse_0, synapse_1)
        if j % report_every == 0:
            errors.append(np.mean(np.abs(l2 - y)))
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T.dot(d2)
        synapse_0 = synapse_0 - alpha * X.T.dot(d1)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = np.empty(len(alphas))
    for i in range(len(alphas)):
        w = train(X, y, synapse_0, synapse_1, alphas[i], iterations, 1)[:2]
        errors[i] = np.mean(np.abs(forward(X, *w)[1] - y))
    return alphas[errors.argmin()]
