# verdict: wrong
# line: 28
# also: 26
import numpy as np
# simple MLP, bootcamp week 7 recap

class MLP:
    def __init__(self, i, h, o):
        self.W1 = np.random.randn(i, h)
        self.b1 = np.zeros((1, h))
        self.W2 = np.random.randn(h, o)
        self.b2 = np.zeros((1, o))

    def sigmoid(self, z):
        return 1 / (1 + np.exp(-z))

    def forward(self, X):
        self.z1 = X @ self.W1 + self.b1
        self.a1 = self.sigmoid(self.z1)
        self.z2 = self.a1 @ self.W2 + self.b2
        self.a2 = self.sigmoid(self.z2)
        return self.a2

    def backward(self, X, y, lr):
        d2 = (self.a2 - y) * self.a2 * (1 - self.a2)
        self.W2 -= lr * self.a1.T @ d2
        self.b2 -= lr * d2.sum(axis=0, keepdims=True)
        d1 = d2 @ self.W2.T * self.a1 * (1 - self.a1)
        self.W1 -= lr * X.T @ d1
        self.b1 -= lr * d1.sum(axis=0, keepdims=True)

np.random.seed(22)
X = np.random.uniform(-1, 1, (20, 2))
y = (X[:, :1] > X[:, 1:]).astype(float)
m = MLP(2, 5, 1)
for ep in range(1000):
    m.forward(X)
    m.backward(X, y, 0.5)
    if ep % 200 == 0:
        print(ep, np.mean((m.a2 - y) ** 2))
