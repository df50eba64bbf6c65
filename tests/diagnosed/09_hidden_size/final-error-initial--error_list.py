# mistake: final-error-initial
# question: 09_hidden_size/final_error
# style: trace list, methods
import numpy as np


class Trainer:
    def __init__(self, X, y, weights, alpha):
        self.X, self.y, self.alpha = X, y, alpha
        self.w, self.v = weights
        self.trace = []

    def forwards(self):
        self.a = 1 / (1 + np.exp(-self.X @ self.w))
        self.b = 1 / (1 + np.exp(-self.a @ self.v))
        self.trace.insert(0, np.abs(self.b - self.y).mean())

    def backwards(self):
        db = (self.b - self.y) * self.b * (1 - self.b)
        da = db @ self.v.T * self.a * (1 - self.a)
        self.w = self.w - self.alpha * self.X.T @ da
        self.v = self.v - self.alpha * self.a.T @ db


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    shapes = (inputs, hidden_size), (hidden_size, outputs)
    return tuple(np.random.uniform(-1, 1, s) for s in shapes)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    t = Trainer(X, y, initial_weights(X.shape[1], hidden_size, y.shape[1], seed), alpha)
    for _ in range(iterations):
        t.forwards()
        t.backwards()
    t.forwards()
    return t.trace[-1]
