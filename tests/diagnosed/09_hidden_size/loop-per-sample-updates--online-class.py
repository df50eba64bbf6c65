# mistake: loop-per-sample-updates
# question: 09_hidden_size/final_error
# style: online learning class

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Online:
    def __init__(self, w, v, alpha):
        self.w, self.v, self.alpha = w, v, alpha

    def guess(self, x):
        self.h = 1 / (1 + np.exp(-x @ self.w))
        return 1 / (1 + np.exp(-self.h @ self.v))

    def see(self, x, target):
        o = self.guess(x)
        d = (target - o) * o * (1 - o)
        e = (self.v @ d) * self.h * (1 - self.h)
        self.v = self.v + self.alpha * np.outer(self.h, d)
        self.w = self.w + self.alpha * np.outer(x, e)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    net = Online(*initial_weights(X.shape[1], hidden_size, y.shape[1], seed), alpha)
    for _ in range(iterations):
        for x, target in zip(X, y):
            net.see(x, target)
    return np.abs(net.guess(X) - y).mean()
