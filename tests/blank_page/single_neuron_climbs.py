# verdict: wrong
# first wrong: update
# line: 21|22
# mistake: update-wrong-sign
# why: the difference is output minus target and its product is added, so the error grows

import numpy as np

class Neuron:
    """One neuron with three inputs."""

    def __init__(self):
        self.w = np.random.default_rng(1).uniform(-1, 1, 3)

    def __call__(self, X):
        return 1 / (1 + np.exp(-X @ self.w))

    def train(self, X, y):
        for t in range(10000):
            out = self(X)
            error = out - y
            self.w += 0.2 * X.T @ (error * out * (1 - out))
        return np.abs(error).mean()

X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
y = np.array([0, 1, 1, 0])
n = Neuron()
print("error at the end:", n.train(X, y))
print(n(X))
