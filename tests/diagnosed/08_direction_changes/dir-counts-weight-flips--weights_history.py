# mistake: dir-counts-weight-flips
# question: 08_direction_changes/train_counting
# style: history of weights
import numpy as np


def f(z):
    return (1 + np.tanh(z / 2)) / 2


def direction_changes(update, previous_update):
    return (np.multiply(update, previous_update) < 0).astype(int)


def moved(X, y, w, v, alpha):
    a = f(np.dot(X, w))
    b = f(np.dot(a, v))
    db = (b - y) * b * (1 - b)
    da = np.dot(db, v.T) * a * (1 - a)
    return w - alpha * np.dot(X.T, da), v - alpha * np.dot(a.T, db)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    ws, vs = [synapse_0], [synapse_1]
    for _ in range(iterations):
        w, v = moved(X, y, ws[-1], vs[-1], alpha)
        ws.append(w)
        vs.append(v)

    def turns(places):
        return sum((direction_changes(n, o) for o, n in zip(places[1:], places[2:])), np.zeros(places[0].shape))

    return ws[-1], vs[-1], turns(ws), turns(vs)
