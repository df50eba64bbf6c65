import numpy as np

sg = lambda z: 1 / (1 + np.exp(-z))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    history = []
    for i in range(iterations):
        h = sg(np.dot(X, synapse_0))
        o = sg(np.dot(h, synapse_1))
        history.append(np.abs(o - y).mean())
        do = (o - y) * o * (1 - o)
        dh = np.dot(do, synapse_1.T) * h * (1 - h)
        synapse_1 = synapse_1 - alpha * np.dot(h.T, do)
        synapse_0 = synapse_0 - alpha * np.dot(X.T, dh)
    return synapse_0, synapse_1, history

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def err(al):
        a, b, _ = train(X, y, synapse_0, synapse_1, al, iterations, 1)
        return np.abs(sg(np.dot(sg(np.dot(X, a)), b)) - y).mean()
    e = np.array([err(al) for al in alphas])
    e[np.isnan(e)] = np.inf
    return alphas[e.argmin()]
