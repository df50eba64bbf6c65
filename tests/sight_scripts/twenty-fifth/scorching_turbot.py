# verdict: wrong
# line: 24
# why: error: The slope of the cross-entropy lacks the part for targets that are 0.
import numpy as np

class Net:
    def __init__(self, sizes):
        i, h, o = sizes
        self.W1 = np.random.randn(i, h) / np.sqrt(i)
        self.b1 = np.zeros((1, h))
        self.W2 = np.random.randn(h, o) / np.sqrt(h)
        self.b2 = np.zeros((1, o))

    def sigmoid(self, z):
        return 1 / (1 + np.exp(-z))

    def forward(self, X):
        self.a1 = self.sigmoid(X @ self.W1 + self.b1)
        self.a2 = self.sigmoid(self.a1 @ self.W2 + self.b2)
        return self.a2

    def train_step(self, X, y, lr):
        a2 = self.forward(X)
        dloss = -(y / a2)
        delta2 = dloss * a2 * (1 - a2) / len(X)
        delta1 = delta2 @ self.W2.T * self.a1 * (1 - self.a1)
        self.W2 -= lr * self.a1.T @ delta2
        self.b2 -= lr * delta2.sum(axis=0, keepdims=True)
        self.W1 -= lr * X.T @ delta1
        self.b1 -= lr * delta1.sum(axis=0, keepdims=True)

np.random.seed(2)
X = np.random.randn(100, 3)
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
n = Net((3, 8, 1))
for epoch in range(600):
    n.train_step(X, y, 0.5)
print("mean output for class 0:", n.forward(X)[y == 0].mean())
print("mean output for class 1:", n.forward(X)[y == 1].mean())
