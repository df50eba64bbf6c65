# verdict: right
import numpy as np

rng = np.random.default_rng(2024)


class Loader:
    """Yields shuffled minibatches, a new order in each epoch."""

    def __init__(self, x, y, size):
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return (len(self.x) + self.size - 1) // self.size

    def __iter__(self):
        perm = rng.permutation(len(self.x))
        for part in np.array_split(perm, len(self)):
            yield self.x[part], self.y[part]


class Net:
    slope = 0.1

    def __init__(self):
        self.w1 = rng.normal(size=(2, 12)) * 0.8
        self.b1 = np.zeros((1, 12))
        self.w2 = rng.normal(size=(12, 1)) * 0.3
        self.b2 = np.zeros((1, 1))

    def params(self):
        return [self.w1, self.b1, self.w2, self.b2]

    def __call__(self, x):
        self.x = x
        self.z = x @ self.w1 + self.b1
        self.h = np.where(self.z > 0, self.z, self.slope * self.z)
        return self.h @ self.w2 + self.b2

    def grads(self, dout):
        dz = (dout @ self.w2.T) * np.where(self.z > 0, 1.0, self.slope)
        return [self.x.T @ dz, dz.sum(0, keepdims=True), self.h.T @ dout, dout.sum(0, keepdims=True)]


class Momentum:
    def __init__(self, params, lr=0.02, mu=0.9):
        self.params, self.lr, self.mu = params, lr, mu
        self.vel = [np.zeros_like(p) for p in params]

    def step(self, grads):
        for p, v, g in zip(self.params, self.vel, grads):
            v *= self.mu
            v -= self.lr * g
            p += v


x = rng.uniform(-1, 1, (200, 2))
y = np.abs(x[:, :1]) - x[:, 1:] ** 2
net = Net()
opt = Momentum(net.params())
for epoch in range(30):
    total = 0
    for xb, yb in Loader(x, y, 20):
        p = net(xb)
        total += np.sum((p - yb) ** 2)
        grads = net.grads(2 * (p - yb) / len(xb))
        opt.step(grads)
    if epoch % 10 == 0:
        print(f"epoch {epoch:2d} mse {total / len(x):.5f}")
