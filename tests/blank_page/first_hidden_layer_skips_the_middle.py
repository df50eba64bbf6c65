# verdict: wrong
# first wrong: hidden_delta
# line: 27
# mistake: -
# why: the first hidden layer gets the output delta through the last matrix instead of the second layer's delta through the middle one

import numpy as np

class ThreeMatrixNet:
    def __init__(self, eta=0.5):
        self.eta = eta
        self.w1 = np.random.randn(3, 4)
        self.w2 = np.random.randn(4, 4)
        self.w3 = np.random.randn(4, 1)

    @staticmethod
    def s(z):
        return 1 / (1 + np.exp(-z))

    def fit(self, X, y, n):
        for _ in range(n):
            a1 = self.s(X @ self.w1)
            a2 = self.s(a1 @ self.w2)
            a3 = self.s(a2 @ self.w3)
            d3 = (a3 - y) * a3 * (1 - a3)
            d2 = d3 @ self.w3.T * a2 * (1 - a2)
            d1 = d3 @ self.w3.T * a1 * (1 - a1)
            self.w3 -= self.eta * a2.T @ d3
            self.w2 -= self.eta * a1.T @ d2
            self.w1 -= self.eta * X.T @ d1
        return a3

np.random.seed(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
print(ThreeMatrixNet().fit(X, y, 20000))
