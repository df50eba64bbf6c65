# mistake: grad0-uses-error-not-delta
# question: 09_hidden_size/final_error
# style: unused hidden delta

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


class Pass:
    """Everything one look at the data tells."""

    def __init__(self, X, y, w, v):
        self.hidden = np.reciprocal(np.exp(-np.matmul(X, w)) + 1)
        self.guess = np.reciprocal(np.exp(-np.matmul(self.hidden, v)) + 1)
        self.miss = self.guess - y
        self.delta = self.miss * self.guess * (1 - self.guess)
        self.blame = np.matmul(self.delta, v.T)
        self.hidden_delta = self.blame * self.hidden * (1 - self.hidden)
        self.slope_v = np.matmul(self.hidden.T, self.delta)
        self.slope_w = np.matmul(X.T, self.blame)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        p = Pass(X, y, w, v)
        w, v = w - alpha * p.slope_w, v - alpha * p.slope_v
    return np.mean(np.abs(Pass(X, y, w, v).miss))
