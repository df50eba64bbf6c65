# mistake: dir-no-abs
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: turn counter class
import numpy as np


def direction_changes(update, previous_update):
    now = np.where(update > 0, 1, 0)
    before = np.where(previous_update > 0, 1, 0)
    return now - before


class TurnCounter:
    def __init__(self, shape):
        self.total = np.zeros(shape)
        self.before = None

    def see(self, update):
        if self.before is not None:
            self.total += direction_changes(update, self.before)
        self.before = update


class Net:
    def __init__(self, w0, w1):
        self.w0, self.w1 = w0.copy(), w1.copy()
        self.c0, self.c1 = TurnCounter(w0.shape), TurnCounter(w1.shape)

    def step(self, X, y, alpha):
        h = 1 / (1 + np.exp(-X @ self.w0))
        o = 1 / (1 + np.exp(-h @ self.w1))
        do = (o - y) * (o - o ** 2)
        dh = (do @ self.w1.T) * (h - h ** 2)
        u0, u1 = X.T @ dh, h.T @ do
        self.c0.see(u0)
        self.c1.see(u1)
        self.w0 -= alpha * u0
        self.w1 -= alpha * u1


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    net = Net(synapse_0, synapse_1)
    for _ in range(iterations):
        net.step(X, y, alpha)
    return net.w0, net.w1, net.c0.total, net.c1.total
