import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (update * previous_update < 0) * 1

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    a, b = synapse_0.copy(), synapse_1.copy()
    up0, up1 = np.zeros_like(a), np.zeros_like(b)
    turns0, turns1 = np.zeros_like(a), np.zeros_like(b)
    last0 = last1 = None
    for j in range(iterations):
        l1 = sigmoid(X @ a)
        l2 = sigmoid(l1 @ b)
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2 @ b.T * l1 * (1 - l1)
        np.dot(X.T, d1, out=up0)
        np.dot(l1.T, d2, out=up1)
        if j > 0:
            turns0 += direction_changes(up0, last0)
            turns1 += direction_changes(up1, last1)
        last0, last1 = up0, up1
        a += alpha * up0
        b += alpha * up1
    return a, b, turns0, turns1
