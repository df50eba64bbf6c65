import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (update * previous_update < 0) * 1

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    a, b = synapse_0.copy(), synapse_1.copy()
    turns_0, turns_1 = np.zeros_like(a), np.zeros_like(b)
    for j in range(iterations):
        l1 = sigmoid(X @ a)
        l2 = sigmoid(l1 @ b)
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2 @ b.T * l1 * (1 - l1)
        u0, u1 = X.T @ d1, l1.T @ d2
        if j > 0:
            turns_0 += direction_changes(u0, p0)
            turns_1 += direction_changes(u1, p1)
        p0, p1 = u0, u1
        a += alpha * u0
        b += alpha * u1
    return a, b, turns_1, turns_0
