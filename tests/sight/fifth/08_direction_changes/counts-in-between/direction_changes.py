import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return (np.sign(update)*np.sign(previous_update) == -1).astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    p0 = p1 = None
    c0 = np.zeros(synapse_0.shape)
    c1 = np.zeros(synapse_1.shape)
    for i in range(iterations):
        l1 = sigmoid(X@synapse_0)
        l2 = sigmoid(l1@synapse_1)
        d2 = (l2-y)*l2*(1-l2)
        d1 = (d2@synapse_1.T)*l1*(1-l1)
        u0, u1 = X.T@d1, l1.T@d2
        if i > 0:
            c0, c1 = c0 + direction_changes(u0, p0), c1 + direction_changes(u1, p1)
        p0, p1 = u0, u1
        synapse_0, synapse_1 = synapse_0 - alpha*u0, synapse_1 - alpha*u1
    return synapse_0, c0, synapse_1, c1
