# verdict: right
import numpy as np


class SGD:
    def __init__(self, params, lr, momentum=0.0, decay=0.0):
        self.params = params
        self.lr = lr
        self.momentum = momentum
        self.decay = decay
        self.buf = [np.zeros_like(p) for p in params]

    def step(self, grads):
        for p, v, g in zip(self.params, self.buf, grads):
            v *= self.momentum
            v += g + self.decay * p
            p -= self.lr * v


rng = np.random.default_rng(26)
N = 96
t = np.linspace(0, 1, N)[:, None]
x = np.hstack([np.sin(6 * t), np.cos(9 * t)])
y = t ** 2

W1 = rng.normal(0, 0.7, (2, 14)); b1 = np.zeros(14)
W2 = rng.normal(0, 0.3, (14, 1)); b2 = np.zeros(1)
opt = SGD([W1, b1, W2, b2], lr=0.05, momentum=0.8, decay=1e-3)

for epoch in range(600):
    if epoch in (300, 500):
        opt.lr *= 0.3
    z = x @ W1 + b1
    h = np.maximum(z, 0)
    r = h @ W2 + b2 - y
    d = 2 * r / N
    dz = d @ W2.T * (z > 0)
    opt.step([x.T @ dz, dz.sum(0), h.T @ d, d.sum(0)])
    if epoch % 100 == 0:
        print(epoch, (r ** 2).mean())
