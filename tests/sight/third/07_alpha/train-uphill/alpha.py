import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))
def slope(o): return o*(1-o)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = y - layer_2
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error*slope(layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T)*slope(layer_1)
        synapse_1 = synapse_1 - alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha*X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for al in alphas:
        # a step of -alpha with train's sign
        a, b, _ = train(X, y, synapse_0, synapse_1, -al, iterations, 1)
        errs.append(np.mean(np.abs(y - sigmoid(sigmoid(X @ a) @ b))))
    return alphas[np.nanargmin(errs)]
