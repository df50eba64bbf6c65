# verdict: wrong
# line: 33
# why: sigmoid derivative z*(1-z) is applied to the pre-activation
import numpy as np


class Net:
    def __init__(self, n_in, n_hidden, n_out, seed=0):
        rng = np.random.default_rng(seed)
        self.W1 = rng.standard_normal((n_in, n_hidden)) * 0.5
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.standard_normal((n_hidden, n_out)) * 0.5
        self.b2 = np.zeros(n_out)

    @staticmethod
    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    @staticmethod
    def sigmoid_derivative(s):
        return s * (1 - s)

    def forward(self, X):
        self.z1 = X @ self.W1 + self.b1
        self.a1 = self.sigmoid(self.z1)
        self.z2 = self.a1 @ self.W2 + self.b2
        self.a2 = self.sigmoid(self.z2)
        return self.a2

    def backward(self, X, y, lr):
        m = X.shape[0]
        delta2 = (self.a2 - y) * self.sigmoid_derivative(self.a2)
        delta1 = delta2 @ self.W2.T * self.sigmoid_derivative(self.z1)
        self.W2 -= lr * self.a1.T @ delta2 / m
        self.b2 -= lr * delta2.sum(axis=0) / m
        self.W1 -= lr * X.T @ delta1 / m
        self.b1 -= lr * delta1.sum(axis=0) / m


rng = np.random.default_rng(5)
X = rng.uniform(-1, 1, (60, 2))
y = (X[:, :1] > X[:, 1:]).astype(float)
net = Net(2, 5, 1)
for epoch in range(1000):
    out = net.forward(X)
    net.backward(X, y, 0.5)
print("accuracy", np.mean((out > 0.5) == y))
