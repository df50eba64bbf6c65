# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: two hidden layers, binary cross-entropy averaged over the samples; the delta (p - y)/n is exactly its gradient
import numpy as np


class Dense:
    def __init__(self, n, m):
        self.W = np.random.randn(n, m) * np.sqrt(2.0 / n)
        self.b = np.zeros((1, m))

    def __call__(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        return self.a

    def grads(self, dz):
        self.dW = self.x.T @ dz
        self.db = dz.sum(axis=0, keepdims=True)
        return dz @ self.W.T


class Model:
    def __init__(self, *dims):
        self.dense = [Dense(n, m) for n, m in zip(dims[:-1], dims[1:])]

    def predict(self, x):
        for d in self.dense:
            x = d(x)
        return x

    def fit(self, x, y, epochs, lr):
        for _ in range(epochs):
            p = self.predict(x)
            da = self.dense[-1].grads((p - y) / len(x))
            for d in self.dense[-2::-1]:
                da = d.grads(da * d.a * (1 - d.a))
            for d in self.dense:
                d.W -= lr * d.dW
                d.b -= lr * d.db


np.random.seed(70)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
m = Model(2, 6, 4, 1)
m.fit(X, Y, 8000, 1.0)
print(m.predict(X))
