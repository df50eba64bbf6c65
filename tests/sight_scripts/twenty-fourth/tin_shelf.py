# verdict: right
from dataclasses import dataclass

import numpy as np


@dataclass
class Net:
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    def forward(self, x):
        z = x @ self.w1 + self.b1
        a = np.where(z > 0, z, 0.0)
        return z, a, 1 / (1 + np.exp(-(a @ self.w2 + self.b2)))


def fit(net, X, y, lr, epochs):
    for _ in range(epochs):
        z, a, p = net.forward(X)
        dz2 = (p - y) / len(X)
        dz1 = dz2 @ net.w2.T
        dz1 = np.where(z > 0, dz1, 0.0)
        net.w2 = net.w2 - lr * a.T @ dz2
        net.b2 = net.b2 - lr * dz2.sum(0)
        net.w1 = net.w1 - lr * X.T @ dz1
        net.b1 = net.b1 - lr * dz1.sum(0)


rng = np.random.default_rng(19)
X = rng.uniform(-1, 1, (150, 2))
y = (np.hypot(X[:, 0], X[:, 1]) < 0.7).astype(float)[:, None]
net = Net(rng.normal(0, 1, (2, 16)), np.zeros(16), rng.normal(0, 0.3, (16, 1)), np.zeros(1))
fit(net, X, y, 0.8, 1500)
acc = ((net.forward(X)[2] > 0.5) == (y > 0.5)).mean()
print(f"inside/outside accuracy {acc:.2%}")
