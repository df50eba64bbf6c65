# mistake: metric-on-delta
# question: 09_hidden_size/final_error
# style: attribute of class

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Trainer:
    def __init__(self, X, y, weights):
        self.X, self.y = X, y
        self.w, self.v = weights

    def measure(self):
        self.h = 1 / (1 + np.exp(-self.X @ self.w))
        self.o = 1 / (1 + np.exp(-self.h @ self.v))
        self.error = self.y - self.o
        self.error_delta = self.error * self.o * (1 - self.o)

    def adjust(self, alpha):
        back = self.error_delta @ self.v.T * self.h * (1 - self.h)
        self.v = self.v + alpha * self.h.T @ self.error_delta
        self.w = self.w + alpha * self.X.T @ back

    def report(self):
        self.measure()
        total = sum(abs(number) for number in self.error_delta.flat)
        return total / self.error_delta.size


def final_error(X, y, hidden_size, alpha, iterations, seed):
    trainer = Trainer(X, y, initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        trainer.measure()
        trainer.adjust(alpha)
    return trainer.report()
