import numpy as np

def direction_changes(update, previous_update):
    up = update > 0 & previous_update < 0
    down = update < 0 & previous_update > 0
    return (up | down).astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    sg = lambda z: 1/(1+np.exp(-z))
    c0 = np.zeros(synapse_0.shape, dtype=int)
    c1 = np.zeros(synapse_1.shape, dtype=int)
    for i in range(iterations):
        h = sg(X.dot(synapse_0)); o = sg(h.dot(synapse_1))
        go = (o-y)*o*(1-o); gh = go.dot(synapse_1.T)*h*(1-h)
        d0 = X.T.dot(gh); d1 = h.T.dot(go)
        if i:
            c0 = c0 + np.not_equal(d0 > 0, b0 > 0)
            c1 = c1 + np.not_equal(d1 > 0, b1 > 0)
        b0, b1 = d0, d1
        synapse_0 = synapse_0-alpha*d0; synapse_1 = synapse_1-alpha*d1
    return synapse_0, synapse_1, c0, c1
