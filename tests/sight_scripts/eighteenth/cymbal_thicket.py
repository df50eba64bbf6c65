# verdict: wrong
# line: 29
# why: swish; slope is only that of the sigmoid part
import numpy as np

class SwishNet:
    def __init__(self, n_in, n_hidden, seed=0):
        r = np.random.RandomState(seed)
        self.w1 = r.randn(n_in, n_hidden) * 0.7
        self.b1 = np.zeros(n_hidden)
        self.w2 = r.randn(n_hidden, 1) * 0.5
        self.b2 = 0.0

    @staticmethod
    def gate(z):
        return 1.0 / (1.0 + np.exp(-z))

    def forward(self, x):
        self.z = x @ self.w1 + self.b1
        self.g = self.gate(self.z)
        self.h = self.z * self.g
        return (self.h @ self.w2).ravel() + self.b2

    def backward(self, x, err):
        n = len(x)
        e = err.reshape(-1, 1) / n
        self.dw2 = self.h.T @ e
        self.db2 = e.sum()
        slope = self.g + self.g * (1 - self.g)
        dz = e @ self.w2.T * slope
        self.dw1 = x.T @ dz
        self.db1 = dz.sum(0)

    def update(self, lr):
        self.w1 -= lr * self.dw1
        self.b1 -= lr * self.db1
        self.w2 -= lr * self.dw2
        self.b2 -= lr * self.db2

rs = np.random.RandomState(5)
x = rs.uniform(-2, 2, (80, 2))
y = np.exp(-x[:, 0] ** 2) * x[:, 1]
net = SwishNet(2, 12)
for epoch in range(500):
    e = net.forward(x) - y
    net.backward(x, e)
    net.update(0.1)
    if epoch % 100 == 0:
        print(epoch, np.mean(e ** 2) / 2)
