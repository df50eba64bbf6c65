import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
        layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
        if j % report_every == 0:
            errors.append(np.mean(np.abs(y - layer_2)))
        layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
        synapse_1 = synapse_1 - layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = []
    for alpha in list(alphas):
        a, b = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations + 1):
            hid = 1 / (1 + np.exp(-X.dot(a)))
            out = 1 / (1 + np.exp(-hid.dot(b)))
            e = np.abs(out - y).mean()
            g_out = (out - y) * (out * (1 - out))
            g_hid = g_out.dot(b.T) * (hid * (1 - hid))
            a -= alpha * X.T.dot(g_hid)
            b -= alpha * hid.T.dot(g_out)
        errors.append(e)
    errors = np.array(errors)
    errors = np.where(np.isnan(errors), np.inf, errors)
    return alphas[errors.argmin()]
