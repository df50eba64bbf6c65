# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: a class that prints log loss and uses its exact gradient with biases and 1/m

import numpy as np

class BinaryClassifier:
    """2 -> n -> 1, sigmoid everywhere, log loss"""

    def __init__(self, n=4, lr=1.0, seed=None):
        rng = np.random.default_rng(seed)
        self.W1 = rng.normal(0, 1, (2, n))
        self.b1 = np.zeros(n)
        self.W2 = rng.normal(0, 1, (n, 1))
        self.b2 = np.zeros(1)
        self.lr = lr

    @staticmethod
    def sig(z):
        return 1 / (1 + np.exp(-z))

    def step(self, X, y):
        m = len(X)
        A1 = self.sig(X @ self.W1 + self.b1)
        A2 = self.sig(A1 @ self.W2 + self.b2)
        loss = -np.mean(y * np.log(A2) + (1 - y) * np.log(1 - A2))
        dZ2 = A2 - y
        dZ1 = dZ2 @ self.W2.T * A1 * (1 - A1)
        self.W2 -= self.lr * A1.T @ dZ2 / m
        self.b2 -= self.lr * dZ2.mean(0)
        self.W1 -= self.lr * X.T @ dZ1 / m
        self.b1 -= self.lr * dZ1.mean(0)
        return loss

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
clf = BinaryClassifier(seed=4)
for i in range(10000):
    L = clf.step(X, y)
    if i % 1000 == 0:
        print(i, L)
