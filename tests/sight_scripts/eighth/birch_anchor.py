# verdict: right
"""
Data Science bootcamp - Day 12: neural network from scratch
"""
import numpy as np

class NN():
    def __init__(self, layer_sizes, lr=0.1, seed=209):
        np.random.seed(seed)
        self.lr = lr
        self.W = {}
        self.B = {}
        self.L = len(layer_sizes) - 1
        for i in range(1, self.L + 1):
            self.W[i] = np.random.randn(layer_sizes[i-1], layer_sizes[i]) * np.sqrt(1 / layer_sizes[i-1])
            self.B[i] = np.zeros((1, layer_sizes[i]))

    def forward(self, x):
        self.A = {0: x}
        for i in range(1, self.L + 1):
            z = self.A[i-1] @ self.W[i] + self.B[i]
            self.A[i] = np.tanh(z) if i < self.L else 1 / (1 + np.exp(-z))
        return self.A[self.L]

    def backward(self, y):
        dZ = {self.L: (self.A[self.L] - y) / len(y)}
        for i in range(self.L - 1, 0, -1):
            dZ[i] = (dZ[i+1] @ self.W[i+1].T) * (1 - self.A[i] ** 2)
        for i in range(1, self.L + 1):
            self.W[i] -= self.lr * self.A[i-1].T @ dZ[i]
            self.B[i] -= self.lr * dZ[i].sum(axis=0, keepdims=True)

rng = np.random.default_rng(1)
x = rng.uniform(-1, 1, (40, 3))
y = (np.sum(x ** 2, axis=1, keepdims=True) < 0.9).astype(int)
nn = NN([3, 6, 5, 1], lr=0.8)
for epoch in range(600):
    pred = nn.forward(x)
    nn.backward(y)
print("train accuracy:", np.mean((pred > 0.5) == y))
