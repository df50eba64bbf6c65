# verdict: right
import numpy as np


class Regressor:
    def __init__(self, n_hidden, seed=0):
        rng = np.random.default_rng(seed)
        self.W1 = rng.normal(0, 1.0, (1, n_hidden))
        self.b1 = rng.normal(0, 1.0, n_hidden)
        self.W2 = rng.normal(0, 0.3, (n_hidden, 1))
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.X = X
        self.h = np.tanh(X @ self.W1 + self.b1)
        return self.h @ self.W2 + self.b2

    def backward(self, y_hat, y):
        n = len(y)
        d_out = 2 * (y_hat - y) / n
        self.dW2 = self.h.T @ d_out
        self.db2 = d_out.sum(axis=0)
        d_hidden = (d_out @ self.W2.T) * (1 - self.h ** 2)
        self.dW1 = self.X.T @ d_hidden
        self.db1 = d_hidden.sum(axis=0)

    def step(self, lr):
        self.W1 -= lr * self.dW1
        self.b1 -= lr * self.db1
        self.W2 -= lr * self.dW2
        self.b2 -= lr * self.db2


x = np.linspace(-3, 3, 60).reshape(-1, 1)
y = np.sin(x)
model = Regressor(12)
for epoch in range(3000):
    y_hat = model.forward(x)
    model.backward(y_hat, y)
    model.step(0.05)
    if epoch % 500 == 0:
        print(epoch, np.mean((y_hat - y) ** 2))
