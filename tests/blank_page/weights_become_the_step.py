# verdict: wrong
# first wrong: update
# line: 36
# mistake: update-replaces-weights
# why: the setter is given the step alone, the old weights are lost
import numpy as np


class Store:
    """keeps the weights of both layers"""

    def __init__(self, seed):
        r = np.random.RandomState(seed)
        self._w = {1: r.uniform(-1, 1, (2, 3)), 2: r.uniform(-1, 1, (3, 1))}
        self._b = {1: r.uniform(-1, 1, 3), 2: r.uniform(-1, 1, 1)}

    def get(self, layer):
        return self._w[layer], self._b[layer]

    def set(self, layer, w, b):
        self._w[layer] = w
        self._b[layer] = b


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def epoch(store, x, t, alpha):
    w1, b1 = store.get(1)
    w2, b2 = store.get(2)
    h = sigmoid(x.dot(w1) + b1)
    o = sigmoid(h.dot(w2) + b2)
    d2 = (o - t) * o * (1 - o)
    d1 = d2.dot(w2.T) * h * (1 - h)
    store.set(1, -alpha * x.T.dot(d1), -alpha * d1.sum(axis=0))
    store.set(2, -alpha * h.T.dot(d2), -alpha * d2.sum(axis=0))
    return o


store = Store(4)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
t = np.array([[0], [1], [1], [0]])
for _ in range(5000):
    o = epoch(store, x, t, 1.0)
print(o)
