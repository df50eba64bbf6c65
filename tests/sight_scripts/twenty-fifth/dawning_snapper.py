# verdict: right
import numpy as np

class MLP:
    """one hidden layer, binary output"""
    def __init__(self, i, h):
        self.W1 = np.random.randn(i, h)
        self.b1 = np.zeros(h)
        self.W2 = np.random.randn(h, 1)
        self.b2 = np.zeros(1)

    def forward(self, X):
        self.X = X
        self.z1 = X @ self.W1 + self.b1
        self.a1 = np.maximum(self.z1, 0.01 * self.z1)
        self.p = 1 / (1 + np.exp(-(self.a1 @ self.W2 + self.b2)))
        return self.p

    def backward(self, y):
        p = np.clip(self.p, 1e-9, 1 - 1e-9)
        dp = (p - y) / (p * (1 - p)) / len(y)
        dz2 = dp * p * (1 - p)
        dz1 = dz2 @ self.W2.T * np.where(self.z1 > 0, 1, 0.01)
        return self.X.T @ dz1, dz1.sum(0), self.a1.T @ dz2, dz2.sum(0)

    def step(self, grads, lr):
        for p, g in zip((self.W1, self.b1, self.W2, self.b2), grads):
            p -= lr * g

np.random.seed(12)
X = np.random.randn(100, 2)
y = (np.abs(X[:, :1]) < 0.8).astype(float)
n = MLP(2, 10)
for epoch in range(700):
    n.forward(X)
    n.step(n.backward(y), 0.3)
print("acc", np.mean((n.forward(X) > 0.5) == y))
