import numpy as np

def f(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update) == np.sign(previous_update)).astype(float)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0, c1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    prev = None
    for j in range(iterations):
        l1 = f(X @ synapse_0)
        l2 = f(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        u0, u1 = X.T @ d1, l1.T @ d2
        if prev is not None:
            c0 += 1 - direction_changes(u0, prev[0])
            c1 += 1 - direction_changes(u1, prev[1])
        prev = (u0, u1)
        synapse_0 = synapse_0 - alpha * u0
        synapse_1 = synapse_1 - alpha * u1
    return synapse_0, synapse_1, c0, c1
