import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    noted = []
    for j in range(iterations):
        h = sig(X.dot(synapse_0))
        o = sig(h.dot(synapse_1))
        if j % report_every == 0:
            noted.append(np.mean(np.abs(o - y)))
        d_o = (o - y) * o * (1 - o)
        d_h = d_o.dot(synapse_1.T) * h * (1 - h)
        synapse_1 = synapse_1 - alpha * h.T.dot(d_o)
        synapse_0 = synapse_0 - alpha * X.T.dot(d_h)
    return synapse_0, synapse_1, noted

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = np.zeros(len(alphas))
    for i in range(len(alphas)):
        w0, w1, _ = train(X, y, synapse_0, synapse_1, alphas[i], iterations, 1)
        errors[i] = np.mean(np.abs(sig(sig(X.dot(w0)).dot(w1)) - y))
    return alphas[np.argmin(errors)]
