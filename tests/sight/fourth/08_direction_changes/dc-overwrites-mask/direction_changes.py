import numpy as np


def direction_changes(update, previous_update):
    result = np.ones(update.shape)
    mask = (update * previous_update) < 0
    result[mask] = 0
    return result


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    f = lambda v: 1 / (1 + np.exp(-v))
    moves_0, moves_1 = [], []
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    for _ in range(iterations):
        h = f(X.dot(w0))
        o = f(h.dot(w1))
        do = (o - y) * o * (1 - o)
        dh = do.dot(w1.T) * h * (1 - h)
        moves_0.append(-alpha * X.T.dot(dh))
        moves_1.append(-alpha * h.T.dot(do))
        w0 += moves_0[-1]
        w1 += moves_1[-1]

    def turns(moves, shape):
        total = np.zeros(shape)
        for a, b in zip(moves[:-1], moves[1:]):
            total += a * b < 0
        return total

    return w0, w1, turns(moves_0, w0.shape), turns(moves_1, w1.shape)
