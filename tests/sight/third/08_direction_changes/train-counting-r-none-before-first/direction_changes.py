import numpy as np

def f(x): return 1.0 / (1.0 + np.exp(-x))

def direction_changes(update, previous_update):
    # half the distance between the signs: 0 or 1
    return np.abs(np.sign(update) - np.sign(previous_update)) / 2

class Synapse:
    def __init__(self, weights, alpha):
        self.w = np.array(weights)
        self.alpha = alpha
        self.last = None
        self.turns = np.zeros(self.w.shape)
    def apply(self, step):
        if self.last is not None:
            self.turns = self.turns + direction_changes(step, self.last)
        self.last = step
        self.w = self.w - self.alpha * step

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    one, two = Synapse(synapse_0, alpha), Synapse(synapse_1, alpha)
    for i in range(iterations):
        l1 = f(X.dot(one.w))
        l2 = f(l1.dot(two.w))
        d2 = (l2 - y) * (l2 - l2 * l2)
        d1 = d2.dot(two.w.T) * (l1 - l1 * l1)
        two.apply(l1.T.dot(d2))
        one.apply(X.T.dot(d1))
    return one.w, two.w, one.turns, two.turns
