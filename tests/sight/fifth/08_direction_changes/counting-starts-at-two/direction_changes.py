import numpy as np

def logistic(x): return 1/(1+np.exp(-x))

def direction_changes(update, previous_update):
    return np.array(np.sign(update) == -np.sign(previous_update), dtype=int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    turns_0 = np.zeros(w0.shape)
    turns_1 = np.zeros(w1.shape)
    for j in range(iterations):
        h = logistic(X.dot(w0))
        o = logistic(h.dot(w1))
        do = (y - o) * o * (1 - o)
        dh = do.dot(w1.T) * h * (1 - h)
        up0 = alpha * X.T.dot(dh)
        up1 = alpha * h.T.dot(do)
        if j > 1:
            turns_0 += direction_changes(up0, before0)
            turns_1 += direction_changes(up1, before1)
        w0 += up0
        w1 += up1
        before0 = up0
        before1 = up1
    return w0, w1, turns_0, turns_1
