# unshown: -
# why: a class that could use another curve, and doesn't
import numpy as np


class Network:
    def __init__(self, kind="sigmoid", rate=2.0):
        rng = np.random.default_rng(3)
        self.kind, self.rate = kind, rate
        self.first, self.second = rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))
        self.history = []

    def curve(self, x):
        if self.kind == "tanh":
            return np.tanh(x)
        return 1 / (1 + np.exp(-x))

    def slope(self, out):
        if self.kind == "tanh":
            return 1 - out**2
        return out * (1 - out)

    def fit(self, X, y, turns):
        for turn in range(turns):
            hidden = self.curve(X @ self.first)
            out = self.curve(hidden @ self.second)
            delta = (y - out) * self.slope(out)
            hidden_delta = delta @ self.second.T * self.slope(hidden)
            self.second += self.rate * hidden.T @ delta
            self.first += self.rate * X.T @ hidden_delta
            if turn % 1000 == 999:
                self.history.append(float(np.mean(np.abs(y - out))))
                self.rate *= 0.9


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
network = Network()
network.fit(X, y, 20000)
print(network.history)
