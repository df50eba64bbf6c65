# verdict: wrong
# line: 9
# also: 30
# why: derivatives: the derivative 1 - a**2 gets the sum z instead of the activation a
import numpy as np


def tanh_prime(z):
    return 1 - z ** 2


class MLP:
    def __init__(self, sizes):
        self.W = [np.random.randn(b, a) / np.sqrt(a) for a, b in zip(sizes[:-1], sizes[1:])]
        self.b = [np.zeros((b, 1)) for b in sizes[1:]]

    def train_sample(self, x, t, eta):
        acts = [x]
        zs = []
        for W, b in zip(self.W[:-1], self.b[:-1]):
            zs.append(W @ acts[-1] + b)
            acts.append(np.tanh(zs[-1]))
        out = self.W[-1] @ acts[-1] + self.b[-1]

        delta = out - t
        nW = [None] * len(self.W)
        nb = [None] * len(self.W)
        nW[-1], nb[-1] = delta @ acts[-1].T, delta
        for l in range(len(self.W) - 1, 0, -1):
            delta = (self.W[l].T @ delta) * tanh_prime(zs[l - 1])
            nW[l - 1] = delta @ acts[l - 1].T
            nb[l - 1] = delta
        self.W = [w - eta * g for w, g in zip(self.W, nW)]
        self.b = [w - eta * g for w, g in zip(self.b, nb)]
        return float(np.sum((out - t) ** 2))


np.random.seed(6)
net = MLP([2, 6, 5, 1])
points = np.random.uniform(-1, 1, (30, 2, 1))
values = points[:, 0] * points[:, 1]
for epoch in range(60):
    sse = sum(net.train_sample(p, v.reshape(1, 1), 0.01) for p, v in zip(points, values))
    if epoch % 20 == 0:
        print(epoch, sse)
