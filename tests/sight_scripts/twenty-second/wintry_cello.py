# verdict: wrong
# line: 20
# why: forward pass: the softmax is summed over the samples (axis 0) instead of over the classes
import numpy as np


class Net:
    """one hidden layer, tanh, softmax"""

    def __init__(self, sizes, seed=0):
        g = np.random.default_rng(seed)
        i, h, o = sizes
        self.W1, self.b1 = g.normal(0, i ** -0.5, (i, h)), np.zeros((1, h))
        self.W2, self.b2 = g.normal(0, h ** -0.5, (h, o)), np.zeros((1, o))

    def forward(self, X):
        self.H = np.tanh(X @ self.W1 + self.b1)
        z = self.H @ self.W2 + self.b2
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=0, keepdims=True)

    def step(self, X, y, lr):
        P = self.forward(X)
        D = P.copy()
        D[range(len(y)), y] -= 1
        D /= len(y)
        dH = D @ self.W2.T * (1 - self.H ** 2)
        self.W2 -= lr * self.H.T @ D
        self.b2 -= lr * D.sum(0, keepdims=True)
        self.W1 -= lr * X.T @ dH
        self.b1 -= lr * dH.sum(0, keepdims=True)


g = np.random.default_rng(5)
y = np.repeat([0, 1, 2], 30)
X = g.normal(size=(90, 2)) + np.array([[2, 0], [-2, 1], [0, -2]])[y]
net = Net((2, 9, 3))
for epoch in range(400):
    net.step(X, y, 0.5)
print((net.forward(X).argmax(1) == y).mean())
