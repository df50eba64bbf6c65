import numpy as np

def direction_changes(update, previous_update):
    return (update * previous_update < 0).astype(int)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    f = lambda v: 1 / (1 + np.exp(-v))
    count_0 = np.zeros(synapse_0.shape)
    count_1 = np.zeros(synapse_1.shape)
    last = None
    for j in range(iterations):
        a = f(X @ synapse_0)
        b = f(a @ synapse_1)
        db = (b - y) * b * (1 - b)
        da = (db @ synapse_1.T) * a * (1 - a)
        now = (X.T @ da, a.T @ db)
        if last is not None:
            count_0 += (now[0] > 0) == (last[0] > 0)
            count_1 += (now[1] > 0) == (last[1] > 0)
        synapse_0 = synapse_0 - alpha * now[0]
        synapse_1 = synapse_1 - alpha * now[1]
        last = now
    return synapse_0, synapse_1, count_0, count_1
