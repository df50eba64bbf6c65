import numpy as np

def direction_changes(update, previous_update):
    return np.logical_xor(np.signbit(update), np.signbit(previous_update)) * 1.0

def s(z): return 1 / (1 + np.exp(-z))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0 = np.zeros_like(synapse_0)
    c1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        a = s(X @ synapse_0)
        b = s(a @ synapse_1)
        delta_b = (b - y) * b * (1 - b)
        delta_a = delta_b @ synapse_1.T * a * (1 - a)
        g1 = a.T @ delta_b
        g0 = X.T @ delta_a
        if j != 0:
            c1 += direction_changes(g1, before1)
            c0 += direction_changes(g0, before0)
        before1, before0 = g1, g0
        synapse_1 = synapse_1 - alpha * g1
        synapse_0 = synapse_0 - alpha * g0
    return synapse_0, synapse_1, c0, c1
