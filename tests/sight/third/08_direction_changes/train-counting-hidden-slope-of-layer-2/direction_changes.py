import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))
def deriv(x): return x*(1-x)

def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)).astype(float)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0, c1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    p0 = p1 = None
    for j in range(iterations):
        l1 = sigmoid(X @ synapse_0)
        l2 = sigmoid(l1 @ synapse_1)
        l2_delta = (l2 - y) * deriv(l2)
        l1_delta = np.dot(l2_delta, synapse_1.T) * deriv(l2)
        g0, g1 = X.T @ l1_delta, l1.T @ l2_delta
        if j > 0:
            c0 += direction_changes(g0, p0)
            c1 += direction_changes(g1, p1)
        p0, p1 = g0, g1
        synapse_0 = synapse_0 - alpha * g0
        synapse_1 = synapse_1 - alpha * g1
    return synapse_0, synapse_1, c0, c1
