# verdict: right
"""Predict soil moisture from sensor data. Stops when validation gets worse."""
import numpy as np


class MLP:
    def __init__(self, n_in, n_hidden, rng):
        self.w1 = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_hidden))
        self.c1 = np.zeros(n_hidden)
        self.w2 = rng.normal(0, 1 / np.sqrt(n_hidden), (n_hidden,))
        self.c2 = 0.0

    def __call__(self, x):
        self.hid = 1 / (1 + np.exp(-(x @ self.w1 + self.c1)))
        return self.hid @ self.w2 + self.c2

    def fit_step(self, x, t, lr):
        e = self(x) - t
        n = len(t)
        back = np.outer(e, self.w2) * self.hid * (1 - self.hid)
        self.w2 -= lr * (e @ self.hid) / n
        self.c2 -= lr * e.mean()
        self.w1 -= lr * x.T @ back / n
        self.c1 -= lr * back.mean(axis=0)

    def snapshot(self):
        return self.w1.copy(), self.c1.copy(), self.w2.copy(), self.c2


rng = np.random.default_rng(31)
raw = rng.uniform([0, 5, 10], [30, 35, 100], size=(150, 3))  # rain, temp, humidity
moist = 0.02 * raw[:, 0] - 0.01 * raw[:, 1] + 0.004 * raw[:, 2] + rng.normal(0, 0.05, 150)
x = (raw - raw.mean(0)) / raw.std(0)
x_tr, t_tr, x_va, t_va = x[:110], moist[:110], x[110:], moist[110:]

net = MLP(3, 6, rng)
best, wait, kept = np.inf, 0, None
for epoch in range(3000):
    net.fit_step(x_tr, t_tr, 0.2)
    val = np.mean((net(x_va) - t_va) ** 2)
    if val < best - 1e-7:
        best, wait, kept = val, 0, net.snapshot()
    else:
        wait += 1
        if wait > 25:
            break

net.w1, net.c1, net.w2, net.c2 = kept
print("stopped at", epoch, "best validation mse", best)
