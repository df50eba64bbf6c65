import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(float)

def grads(X, y, a, b):
    h = sigmoid(X @ a)
    o = sigmoid(h @ b)
    do = (o - y) * o * (1 - o)
    return X.T @ (do @ b.T * h * (1 - h)), h.T @ do

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0, c1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    p0, p1 = grads(X, y, synapse_0, synapse_1)
    for j in range(1, iterations):
        g0, g1 = grads(X, y, synapse_0, synapse_1)
        c0 += direction_changes(g0, p0)
        c1 += direction_changes(g1, p1)
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
        p0, p1 = g0, g1
    return synapse_0, synapse_1, c0, c1
