import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2-y)))
        layer_2_delta = (layer_2-y)*layer_2*(1-layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T)*layer_1*(1-layer_1)
        synapse_1 = synapse_1 - alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha*X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    lowest = np.inf
    for alpha in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        e = np.mean(np.abs(sigmoid(sigmoid(X.dot(a)).dot(b)) - y))
        if e < lowest:
            lowest = e
    return alpha
