import numpy as np

def s(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    for j in range(iterations):
        l1 = s(X.dot(synapse_0))
        l2 = s(l1.dot(synapse_1))
        if j % report_every == 0:
            errors = np.mean(np.abs(l2 - y))
        g2 = (l2 - y) * l2 * (1 - l2)
        g1 = g2.dot(synapse_1.T) * l1 * (1 - l1)
        synapse_0, synapse_1 = synapse_0 - alpha * X.T.dot(g1), synapse_1 - alpha * l1.T.dot(g2)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    table = []
    for a in alphas:
        p, q, _ = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        table.append(np.nan_to_num(np.mean(np.abs(s(s(X.dot(p)).dot(q)) - y)), nan=99.0))
    return alphas[int(np.argmin(table))]
