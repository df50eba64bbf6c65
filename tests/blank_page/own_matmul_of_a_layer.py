# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: a class of one's own gives @ a meaning; each sample's exact step down the cross-entropy
import numpy as np


class Dense:
    def __init__(self, inputs, outputs, random):
        self.weights = random.uniform(-1, 1, (inputs, outputs))

    def __rmatmul__(self, x):
        raise TypeError

    def __matmul__(self, x):
        return x @ self.weights

    def step(self, x, delta):
        self.weights -= 0.3 * np.outer(x, delta)


random = np.random.RandomState(8)
hidden, out = Dense(3, 4, random), Dense(4, 1, random)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for _ in range(2000):
    for x, t in zip(X, y):
        h = 1 / (1 + np.exp(-(hidden @ x)))
        o = 1 / (1 + np.exp(-(out @ h)))
        delta = o - t
        back = (out.weights @ delta) * h * (1 - h)
        out.step(h, delta)
        hidden.step(x, back)
