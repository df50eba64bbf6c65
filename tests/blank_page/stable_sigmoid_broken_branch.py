# verdict: wrong
# first wrong: sigmoid
# line: 12
# mistake: -
# why: the branch for negative numbers mixes the two forms, e^x/(1+e^-x) instead of e^x/(1+e^x)
import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    pos = 1 / (1 + np.exp(-np.abs(x)))
    neg = np.exp(-np.abs(x)) / (1 + np.exp(np.abs(x)))
    return np.where(x >= 0, pos, neg)


class BackProp:
    def __init__(self, x, y, n_hidden):
        rng = np.random.default_rng(3)
        self.x, self.y = x, y
        self.weights = {"in": rng.uniform(-1, 1, (x.shape[1], n_hidden)), "out": rng.uniform(-1, 1, (n_hidden, 1))}

    def __call__(self):
        self.hidden = sigmoid(self.x @ self.weights["in"])
        return sigmoid(self.hidden @ self.weights["out"])

    def improve(self, alpha):
        guess = self()
        delta = (guess - self.y) * guess * (1 - guess)
        hidden_delta = delta @ self.weights["out"].T * self.hidden * (1 - self.hidden)
        self.weights["out"] -= alpha * self.hidden.T @ delta
        self.weights["in"] -= alpha * self.x.T @ hidden_delta


net = BackProp(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0], [1], [1], [0]]), 4)
for _ in range(5000):
    net.improve(0.5)
print(net())
