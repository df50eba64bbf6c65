import numpy as np

def direction_changes(update, previous_update):
    return np.logical_xor(np.signbit(update), np.signbit(previous_update)) + 0

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    sig = np.vectorize(lambda v: 1/(1 + np.exp(-v)))
    history = []
    for k in range(iterations):
        a = sig(X.dot(synapse_0))
        b = sig(a.dot(synapse_1))
        db = (y - b)*b*(1 - b)
        da = db.dot(synapse_1.T)*a*(1 - a)
        history.append((X.T.dot(da), a.T.dot(db)))
        synapse_0 = synapse_0 + history[-1][0]*alpha
        synapse_1 = synapse_1 + history[-1][1]*alpha
    counts = []
    for which, s in ((0, synapse_0), (1, synapse_1)):
        turns = np.zeros(s.shape, int)
        for now, then in zip(history[1:], history):
            turns = turns + direction_changes(now[which], then[which])
        counts.append(turns)
    return synapse_0, synapse_1, counts[0], counts[1]
