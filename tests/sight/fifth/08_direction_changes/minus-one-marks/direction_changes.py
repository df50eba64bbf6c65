import numpy as np

def direction_changes(update, previous_update):
    """-1: turned"""
    return np.sign(update * previous_update)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    def f(x): return 1 / (1 + np.exp(-x))
    k0, k1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    for j in range(iterations):
        l1 = f(X @ synapse_0)
        l2 = f(l1 @ synapse_1)
        e2 = (l2 - y) * l2 * (1 - l2)
        e1 = (e2 @ synapse_1.T) * l1 * (1 - l1)
        s0 = X.T @ e1
        s1 = l1.T @ e2
        if j > 0:
            k0 += direction_changes(s0, q0) == -1
            k1 += direction_changes(s1, q1) == -1
        q0, q1 = s0, s1
        synapse_0 = synapse_0 - alpha * s0
        synapse_1 = synapse_1 - alpha * s1
    return synapse_0, synapse_1, k0, k1
