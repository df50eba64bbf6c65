# verdict: right
# why: Huber loss with its own derivative, ReLU layer and linear output; consistent.
import numpy as np

class HuberNet:
    """regression net that is robust against outliers"""

    def __init__(self, d, h, delta=1.0, seed=None):
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(0, np.sqrt(2 / d), (d, h)), rng.normal(0, np.sqrt(2 / h), (h, 1))]
        self.b = [np.zeros(h), np.zeros(1)]
        self.delta = delta

    def loss(self, r):
        small = np.abs(r) <= self.delta
        return np.where(small, 0.5 * r ** 2, self.delta * (np.abs(r) - 0.5 * self.delta)).mean()

    def dloss(self, r):
        return np.clip(r, -self.delta, self.delta) / r.size

    def partial_fit(self, X, y, lr):
        z = X @ self.W[0] + self.b[0]
        a = np.where(z > 0, z, 0)
        r = a @ self.W[1] + self.b[1] - y
        g = self.dloss(r)
        gz = (g @ self.W[1].T) * (z > 0)
        grads = [(X.T @ gz, gz.sum(0)), (a.T @ g, g.sum(0))]
        for i, (gw, gb) in enumerate(grads):
            self.W[i] = self.W[i] - lr * gw
            self.b[i] = self.b[i] - lr * gb
        return self.loss(r)

rng = np.random.default_rng(1)
X = rng.normal(size=(100, 3))
y = X @ np.array([[1.], [2.], [-1.]]) + 0.1 * rng.normal(size=(100, 1))
y[::17] += 15
net = HuberNet(3, 10, seed=2)
for i in range(1500):
    l = net.partial_fit(X, y, 0.05)
    if i % 300 == 0:
        print(i, l)
