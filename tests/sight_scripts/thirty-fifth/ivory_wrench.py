# verdict: right
"""A small MLP with Adam. Two rings."""
import numpy as np

rng = np.random.default_rng(31)


def make_rings(n):
    radius = np.concatenate([np.full(n, 1.0), np.full(n, 2.2)]) + rng.normal(0, 0.15, 2 * n)
    angle = rng.uniform(0, 2 * np.pi, 2 * n)
    pts = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    lab = np.concatenate([np.zeros(n), np.ones(n)]).reshape(-1, 1)
    return pts, lab


class Dense:
    def __init__(self, fan_in, fan_out):
        self.W = rng.normal(0, 1 / np.sqrt(fan_in), (fan_in, fan_out))
        self.b = np.zeros(fan_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.gW = self.x.T @ g
        self.gb = g.sum(axis=0)
        return g @ self.W.T

    @property
    def pairs(self):
        return [(self.W, self.gW), (self.b, self.gb)]


class Tanh:
    pairs = []

    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, g):
        return g * (1 - self.y * self.y)


class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m, self.v, self.t = {}, {}, 0

    def step(self, pairs):
        self.t += 1
        for i, (w, g) in enumerate(pairs):
            m = self.m.get(i, np.zeros_like(w))
            v = self.v.get(i, np.zeros_like(w))
            m = self.beta1 * m + (1 - self.beta1) * g
            v = self.beta2 * v + (1 - self.beta2) * g * g
            self.m[i], self.v[i] = m, v
            mhat = m / (1 - self.beta1 ** self.t)
            vhat = v / (1 - self.beta2 ** self.t)
            w -= self.lr * mhat / (np.sqrt(vhat) + self.eps)


X, y = make_rings(80)
layers = [Dense(2, 10), Tanh(), Dense(10, 6), Tanh(), Dense(6, 1)]
opt = Adam()

for epoch in range(300):
    out = X
    for layer in layers:
        out = layer.forward(out)
    p = 1 / (1 + np.exp(-out))
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    grad = (p - y) / len(y)
    for layer in reversed(layers):
        grad = layer.backward(grad)
    opt.step([pair for layer in layers for pair in layer.pairs])

    if epoch % 60 == 0:
        print(f"{epoch:4d} loss {loss:.4f} acc {np.mean((p > 0.5) == y):.3f}")
