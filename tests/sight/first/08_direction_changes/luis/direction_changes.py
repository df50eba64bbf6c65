import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def grads(X, y, s0, s1):
    l1 = sig(X @ s0)
    l2 = sig(l1 @ s1)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ s1.T * l1 * (1 - l1)
    return X.T @ d1, l1.T @ d2

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0 = np.zeros(synapse_0.shape)
    c1 = np.zeros(synapse_1.shape)
    old = None
    for j in range(iterations):
        g0, g1 = grads(X, y, synapse_0, synapse_1)
        if old is None:
            old = (g0, g1)
        else:
            c0 += direction_changes(g0, old[0])
            c1 += direction_changes(g1, old[1])
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, c0, c1
