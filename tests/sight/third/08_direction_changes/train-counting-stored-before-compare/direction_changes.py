import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return np.where(np.sign(update) != np.sign(previous_update), 1, 0)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    s0, s1 = synapse_0.copy(), synapse_1.copy()
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        delta2 = (l2 - y) * l2 * (1 - l2)
        delta1 = delta2 @ s1.T * l1 * (1 - l1)
        u1 = l1.T @ delta2
        u0 = X.T @ delta1
        prev0 = u0
        prev1 = u1
        if j > 0:
            count_0 += direction_changes(u0, prev0)
            count_1 += direction_changes(u1, prev1)
        s1 -= alpha * u1
        s0 -= alpha * u0
    return s0, s1, count_0, count_1
