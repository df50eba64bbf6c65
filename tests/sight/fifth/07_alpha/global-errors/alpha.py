import numpy as np

errors = []

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    for j in range(iterations):
        l1 = sigmoid(np.dot(X, synapse_0))
        l2 = sigmoid(np.dot(l1, synapse_1))
        e2 = l2 - y
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(e2)))
        d2 = e2*(l2*(1-l2))
        d1 = d2.dot(synapse_1.T)*(l1*(1-l1))
        synapse_1 = synapse_1 - alpha*l1.T.dot(d2)
        synapse_0 = synapse_0 - alpha*X.T.dot(d1)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    lowest = np.inf
    best = alphas[0]
    for alpha in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        e = np.mean(np.abs(sigmoid(np.dot(sigmoid(np.dot(X, a)), b)) - y))
        if e < lowest:
            lowest = e
            best = alpha
    return best
