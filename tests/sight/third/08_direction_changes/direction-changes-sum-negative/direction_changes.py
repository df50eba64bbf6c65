import numpy as np

def direction_changes(update, previous_update):
    return ((update + previous_update) < 0).astype(int)

def sigmoid(x): return 1/(1+np.exp(-x))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    a, b = synapse_0.copy(), synapse_1.copy()
    t0, t1 = np.zeros_like(a), np.zeros_like(b)
    for j in range(iterations):
        h = sigmoid(X @ a); o = sigmoid(h @ b)
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        g0, g1 = X.T @ dh, h.T @ do
        if j >= 1:
            t0 += g0 * q0 < 0
            t1 += g1 * q1 < 0
        q0, q1 = g0, g1
        a -= alpha * g0
        b -= alpha * g1
    return a, b, t0, t1
