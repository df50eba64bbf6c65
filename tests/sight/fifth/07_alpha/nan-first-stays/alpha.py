import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def predict(X, a, b):
    return sigmoid(sigmoid(X.dot(a)).dot(b))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(np.mean(np.abs(predict(X, synapse_0, synapse_1) - y)))
        h = sigmoid(X.dot(synapse_0))
        o = sigmoid(h.dot(synapse_1))
        d_o = (o - y) * o * (1 - o)
        d_h = d_o.dot(synapse_1.T) * h * (1 - h)
        synapse_1 = synapse_1 - alpha * h.T.dot(d_o)
        synapse_0 = synapse_0 - alpha * X.T.dot(d_h)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    champion = None
    champion_error = None
    for alpha in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        e = np.mean(np.abs(predict(X, a, b) - y))
        if champion is None or e < champion_error:
            champion = alpha
            champion_error = e
    return champion
