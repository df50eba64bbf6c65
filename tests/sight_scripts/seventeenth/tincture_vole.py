# verdict: right
import numpy as np


class Regressor:
    def __init__(self, nIn, nHid, nOut, rate=0.05):
        self.rate = rate
        self.W1 = np.random.randn(nIn, nHid) * 0.5
        self.b1 = np.zeros((1, nHid))
        self.W2 = np.random.randn(nHid, nOut) * 0.5
        self.b2 = np.zeros((1, nOut))

    def predict(self, X):
        self.H = np.tanh(X @ self.W1 + self.b1)
        return self.H @ self.W2 + self.b2

    def fit(self, X, T, epochs):
        n = len(X)
        for e in range(epochs):
            Y = self.predict(X)
            dY = (Y - T) / n
            dH = (dY @ self.W2.T) * (1 - self.H ** 2)
            self.W2 -= self.rate * (self.H.T @ dY)
            self.b2 -= self.rate * dY.sum(axis=0, keepdims=True)
            self.W1 -= self.rate * (X.T @ dH)
            self.b1 -= self.rate * dH.sum(axis=0, keepdims=True)
            if e % 500 == 0:
                print(e, np.mean((Y - T) ** 2))


np.random.seed(0)
X = np.linspace(-1, 2.5, 40).reshape(-1, 1)
T = np.sin(2 * X)
net = Regressor(1, 12, 1)
net.fit(X, T, 3000)
