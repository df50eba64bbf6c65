# verdict: wrong
# line: 30
# why: updates: The gradient db2 is computed but the output bias is never updated.
import numpy as np


class Network:
    def __init__(self, n_in, n_hidden, n_out, lr=0.3):
        self.w1 = np.random.randn(n_in, n_hidden) * 0.5
        self.b1 = np.zeros((1, n_hidden))
        self.w2 = np.random.randn(n_hidden, n_out) * 0.5
        self.b2 = np.zeros((1, n_out))
        self.lr = lr

    def sigmoid(self, x):
        return 1.0 / (1.0 + np.exp(-x))

    def forward(self, x):
        self.h = self.sigmoid(x @ self.w1 + self.b1)
        self.y_hat = self.sigmoid(self.h @ self.w2 + self.b2)
        return self.y_hat

    def backward(self, x, y):
        delta2 = (self.y_hat - y) * self.y_hat * (1 - self.y_hat)
        delta1 = (delta2 @ self.w2.T) * self.h * (1 - self.h)
        dw2 = self.h.T @ delta2
        db2 = delta2.sum(axis=0, keepdims=True)
        dw1 = x.T @ delta1
        db1 = delta1.sum(axis=0, keepdims=True)
        self.w2 -= self.lr * dw2
        self.w1 -= self.lr * dw1
        self.b1 -= self.lr * db1

    def train(self, x, y, epochs):
        for epoch in range(epochs):
            self.forward(x)
            self.backward(x, y)
            if epoch % 1000 == 0:
                print(epoch, np.mean((y - self.y_hat) ** 2))


np.random.seed(3)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
net = Network(2, 5, 1)
net.train(X, Y, 6000)
print(net.forward(X).round(2))
