import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    synapse_0, synapse_1 = synapse_0.copy(), synapse_1.copy()
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        err = layer_2 - y
        if not j % report_every:
            errors.append(np.abs(err).mean())
        delta = err * layer_2 * (1 - layer_2)
        synapse_1 -= alpha * layer_1.T.dot(delta)
        delta = delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_0 -= alpha * X.T.dot(delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = (np.inf, alphas[0])
    for alpha in alphas:
        a, b = synapse_0, synapse_1
        for j in range(iterations):
            h = sigmoid(X.dot(a)); o = sigmoid(h.dot(b))
            d = (o - y) * o * (1 - o)
            dh = d.dot(b.T) * h * (1 - h)
            a = a - alpha * X.T.dot(dh)
            b = b - alpha * h.T.dot(d)
        e = np.abs(sigmoid(sigmoid(X.dot(a)).dot(b)) - y).mean()
        if e < best[0]:
            best = (e, alpha)
    return best[1]
