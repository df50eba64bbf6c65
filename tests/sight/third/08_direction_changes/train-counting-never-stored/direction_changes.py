import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return ((update > 0) != (previous_update > 0)) + 0

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    previous_0 = np.zeros(synapse_0.shape)
    previous_1 = np.zeros(synapse_1.shape)
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    s0, s1 = synapse_0.copy(), synapse_1.copy()
    for j in range(iterations):
        l1 = sigmoid(X @ s0)
        l2 = sigmoid(l1 @ s1)
        e = l2 - y
        delta2 = e * l2 * (1 - l2)
        delta1 = delta2 @ s1.T * l1 * (1 - l1)
        step1 = l1.T @ delta2
        step0 = X.T @ delta1
        if j > 0:
            count_0 += direction_changes(step0, previous_0)
            count_1 += direction_changes(step1, previous_1)
        s1 -= alpha * step1
        s0 -= alpha * step0
    return s0, s1, count_0, count_1
