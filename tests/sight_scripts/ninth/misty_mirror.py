# verdict: right

import numpy as np


class Parameter:
    def __init__(self, value):
        self.value = value
        self.grad = np.zeros_like(value)


class Affine:
    def __init__(self, n, m, rng):
        self.w = Parameter(rng.normal(0, 1 / np.sqrt(n), (n, m)))
        self.b = Parameter(np.zeros(m))

    def parameters(self):
        return [self.w, self.b]

    def forward(self, x):
        self.x = x
        return x @ self.w.value + self.b.value

    def backward(self, g):
        self.w.grad = self.x.T @ g
        self.b.grad = g.sum(axis=0)
        return g @ self.w.value.T


class Tanh:
    def parameters(self):
        return []

    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, g):
        return g * (1 - self.out ** 2)


class SquaredLoss:
    def __call__(self, pred, y):
        self.diff = pred - y
        return float(np.mean(self.diff ** 2))

    def backward(self):
        return 2 * self.diff / self.diff.size


class Chain:
    def __init__(self, *parts):
        self.parts = parts

    def parameters(self):
        return [p for part in self.parts for p in part.parameters()]

    def forward(self, x):
        for part in self.parts:
            x = part.forward(x)
        return x

    def backward(self, g):
        for part in reversed(self.parts):
            g = part.backward(g)


class Momentum:
    def __init__(self, params, lr=0.05, mu=0.9):
        self.params, self.lr, self.mu = params, lr, mu
        self.velocity = {}

    def step(self):
        for n, p in enumerate(self.params):
            key = n
            v = self.mu * self.velocity.get(key, 0.0) - self.lr * p.grad
            self.velocity[key] = v
            p.value += v


rng = np.random.default_rng(17)
x = rng.uniform(-1, 1, (64, 1))
y = np.cos(3 * x) + rng.normal(0, 0.05, x.shape)
model = Chain(Affine(1, 10, rng), Tanh(), Affine(10, 1, rng))
loss, opt = SquaredLoss(), Momentum(model.parameters())
for epoch in range(100):
    total = 0
    for k in range(0, 64, 16):
        xb, yb = x[k:k + 16], y[k:k + 16]
        total += loss(model.forward(xb), yb)
        model.backward(loss.backward())
        opt.step()
    if epoch % 25 == 0:
        print(epoch, total / 4)
