import numpy as np

def direction_changes(update, previous_update):
    return np.sum((update > 0) != (previous_update > 0))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    def sigmoid(x):
        return 1/(1+np.exp(-x))
    c0 = np.zeros(synapse_0.shape)
    c1 = np.zeros(synapse_1.shape)
    p0 = p1 = None
    for i in range(iterations):
        l1 = sigmoid(np.dot(X, synapse_0))
        l2 = sigmoid(np.dot(l1, synapse_1))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = np.dot(d2, synapse_1.T) * l1 * (1 - l1)
        u0 = alpha * np.dot(X.T, d1)
        u1 = alpha * np.dot(l1.T, d2)
        if i != 0:
            c0[np.sign(u0) != np.sign(p0)] += 1
            c1[np.sign(u1) != np.sign(p1)] += 1
        synapse_0 = synapse_0 + u0
        synapse_1 = synapse_1 + u1
        p0, p1 = u0, u1
    return synapse_0, synapse_1, c0, c1
