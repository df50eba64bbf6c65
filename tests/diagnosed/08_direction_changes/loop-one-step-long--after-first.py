# mistake: loop-one-step-long
# question: 08_direction_changes/train_counting
# style: first step apart
import numpy as np


def direction_changes(update, previous_update):
    return np.logical_xor(update > 0, previous_update > 0) * 1


class Descent:
    def __init__(self, X, y, alpha):
        self.X, self.y, self.alpha = X, y, alpha

    def step(self, w, v):
        h = 1 / (1 + np.exp(-self.X.dot(w)))
        o = 1 / (1 + np.exp(-h.dot(v)))
        d = (o - self.y) * o * (1 - o)
        e = d.dot(v.T) * h * (1 - h)
        g0, g1 = self.X.T.dot(e), h.T.dot(d)
        return w - self.alpha * g0, v - self.alpha * g1, g0, g1


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    descent = Descent(X, y, alpha)
    w, v, old0, old1 = descent.step(synapse_0, synapse_1)
    count_0, count_1 = np.zeros_like(w), np.zeros_like(v)
    for _ in range(iterations):
        w, v, new0, new1 = descent.step(w, v)
        count_0 += direction_changes(new0, old0)
        count_1 += direction_changes(new1, old1)
        old0, old1 = new0, new1
    return w, v, count_0, count_1
