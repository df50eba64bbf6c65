# mistake: update-typo-equals-minus
# question: 09_hidden_size/final_error
# style: mistyped second update

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


class Brain:
    def __init__(self, first, second):
        self.first, self.second = first, second

    def think(self, X):
        self.middle = 0.5 + 0.5 * np.tanh(X @ self.first / 2)
        return 0.5 + 0.5 * np.tanh(self.middle @ self.second / 2)

    def learn(self, X, y, rate):
        out = self.think(X)
        down = (out - y) * out * (1 - out)
        deeper = down @ self.second.T * self.middle * (1 - self.middle)
        self.second =- rate * (self.middle.T @ down)
        self.first -= rate * (X.T @ deeper)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    brain = Brain(*initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        brain.learn(X, y, alpha)
    return np.abs(brain.think(X) - y).mean()
