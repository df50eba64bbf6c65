# verdict: wrong
# line: 23
"""General network class, sizes given as a list."""
import numpy as np


class Net:
    def __init__(self, sizes, seed=None):
        r = np.random.default_rng(seed)
        self.W = [r.normal(0, np.sqrt(1 / a), (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
        self.b = [np.zeros(b) for b in sizes[1:]]
        self.depth = len(self.W)

    def forward(self, x):
        self.a = [x]
        for i in range(self.depth):
            z = self.a[i] @ self.W[i] + self.b[i]
            self.a.append(np.tanh(z) if i < self.depth - 1 else z)
        return self.a[-1]

    def train(self, x, t, lr):
        d = (self.forward(x) - t) / len(x)
        for i in range(self.depth - 1, 0, -1):
            gw = self.a[i].T @ d
            gb = d.sum(axis=0)
            d = (d @ self.W[i].T) * (1 - self.a[i] ** 2)
            self.W[i] -= lr * gw
            self.b[i] -= lr * gb


# delay of a train (min) from rain, passengers, hour; invented
r = np.random.default_rng(0)
x = r.uniform(-1, 1, (100, 3))
t = (np.maximum(x[:, 0], 0) * 2 + x[:, 1] * x[:, 2]).reshape(-1, 1)
net = Net([3, 12, 12, 1], seed=1)
for epoch in range(1000):
    net.train(x, t, 0.1)
    if epoch % 200 == 0:
        print(epoch, np.mean((net.forward(x) - t) ** 2))
