# verdict: right
import numpy as np

SLOPE = 0.05
rng = np.random.default_rng(97)


class LeakyNet:
    def __init__(self, *sizes):
        self.W = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros(b) for b in sizes[1:]]
        self.G = [np.zeros_like(w) for w in self.W]
        self.g = [np.zeros_like(c) for c in self.b]

    def forward(self, x):
        self.a = [x]
        self.z = []
        last = len(self.W) - 1
        for k, (w, c) in enumerate(zip(self.W, self.b)):
            z = self.a[-1] @ w + c
            self.z.append(z)
            self.a.append(z if k == last else np.where(z > 0, z, SLOPE * z))
        return self.a[-1]

    def gradients(self, d):
        out = []
        for k in reversed(range(len(self.W))):
            if k < len(self.W) - 1:
                d = d * np.where(self.z[k] > 0, 1.0, SLOPE)
            out.append((k, self.a[k].T @ d, d.sum(axis=0)))
            d = d @ self.W[k].T
        return out

    def adagrad(self, grads, lr):
        for k, gw, gb in grads:
            self.G[k] += gw ** 2
            self.g[k] += gb ** 2
            self.W[k] -= lr * gw / np.sqrt(self.G[k] + 1e-10)
            self.b[k] -= lr * gb / np.sqrt(self.g[k] + 1e-10)


X = rng.uniform(-1, 1, (80, 4))
Y = np.column_stack([np.max(X, axis=1), np.min(X, axis=1), X.mean(axis=1)])
net = LeakyNet(4, 12, 10, 8, 3)
for epoch in range(500):
    P = net.forward(X)
    net.adagrad(net.gradients((P - Y) / len(X)), 0.03)
    if epoch % 100 == 0:
        print(epoch, np.mean((P - Y) ** 2))
