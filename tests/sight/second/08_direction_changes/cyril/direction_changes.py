import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    rows, cols = update.shape
    turned = np.zeros((rows, cols), dtype=int)
    for r in range(rows):
        for c in range(cols):
            was_up = previous_update[r, c] > 0
            is_up = update[r, c] > 0
            if was_up != is_up:
                turned[r, c] = 1
    return turned

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    last_0 = None
    last_1 = None
    for it in range(iterations):
        h = sig(X.dot(synapse_0))
        o = sig(h.dot(synapse_1))
        od = (o-y)*o*(1-o)
        hd = od.dot(synapse_1.T)*h*(1-h)
        g0 = X.T.dot(hd)
        g1 = h.T.dot(od)
        if last_0 is None:
            last_0, last_1 = g0, g1
        count_0 += direction_changes(g0, last_0)
        count_1 += direction_changes(g1, last_1)
        last_0, last_1 = g0, g1
        synapse_0 = synapse_0 - alpha*g0
        synapse_1 = synapse_1 - alpha*g1
    return synapse_0, synapse_1, count_0, count_1
