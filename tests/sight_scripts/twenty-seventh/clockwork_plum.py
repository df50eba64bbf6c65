# verdict: wrong
# line: 18
# also: 17, 21, 22
"""Adam optimiser class + regression on a bumpy function."""
import numpy as np


class Adam:
    def __init__(self, params, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
        self.params = params
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.t += 1
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g * g
            mh = self.m[i] / (1 - self.b1 ** self.t)
            vh = self.v[i] / (1 - self.b2 ** self.t)
            p -= self.lr * mh / (np.sqrt(vh) + self.eps)


rng = np.random.default_rng(58)
x = rng.uniform(-1, 1, (80, 2))
y = np.cos(4 * x[:, :1]) * x[:, 1:]

W1, b1 = rng.normal(0, 1, (2, 30)), np.zeros(30)
W2, b2 = rng.normal(0, 0.2, (30, 1)), np.zeros(1)
opt = Adam([W1, b1, W2, b2])

for epoch in range(800):
    h = np.maximum(x @ W1 + b1, 0)
    out = h @ W2 + b2
    d = 2 * (out - y) / len(x)
    dh = d @ W2.T * (h > 0)
    opt.step([x.T @ dh, dh.sum(0), h.T @ d, d.sum(0)])
    if epoch % 100 == 0:
        print(epoch, np.mean((out - y) ** 2))
