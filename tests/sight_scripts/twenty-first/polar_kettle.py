# verdict: right
import numpy as np

# Regression with outliers: beyond 1 the error counts only linearly.
rng = np.random.default_rng(64)
x = np.sort(rng.uniform(-2, 2, 80)).reshape(80, 1)
y = x ** 2 - 1 + rng.normal(0, 0.05, (80, 1))
y[::10] += rng.normal(0, 4, (8, 1))

w1 = rng.uniform(-1.5, 1.5, (1, 12))
b1 = rng.uniform(-1, 1, (1, 12))
w2 = rng.uniform(-0.5, 0.5, (12, 1))
b2 = np.zeros((1, 1))

for i in range(2500):
    h = np.tanh(x @ w1 + b1)
    err = h @ w2 + b2 - y
    d = np.clip(err, -1, 1) / 80
    dh = d @ w2.T * (1 - h ** 2)
    w2 = w2 - 0.1 * h.T @ d
    b2 = b2 - 0.1 * d.sum()
    w1 = w1 - 0.1 * x.T @ dh
    b1 = b1 - 0.1 * dh.sum(axis=0)
    if i % 500 == 0:
        print(i, "median error", np.median(np.abs(err)))
