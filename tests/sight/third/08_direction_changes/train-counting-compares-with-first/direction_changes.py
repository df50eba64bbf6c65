import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(float)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    s0, s1 = np.copy(synapse_0), np.copy(synapse_1)
    count_0, count_1 = np.zeros_like(s0), np.zeros_like(s1)
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        u0, u1 = X.T @ d1, l1.T @ d2
        if j == 0:
            prev_0, prev_1 = u0, u1
        else:
            count_0 += direction_changes(u0, prev_0)
            count_1 += direction_changes(u1, prev_1)
        s0 -= alpha * u0
        s1 -= alpha * u1
    return s0, s1, count_0, count_1
