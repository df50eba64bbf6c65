# verdict: wrong
# line: 25
# also: 32
# why: output delta: Large negative residuals get the slope +LIMIT instead of -LIMIT.
import numpy as np

rng = np.random.default_rng(33)
x = np.sort(rng.uniform(-3, 3, 80))[:, None]
y = np.abs(x) + rng.normal(0, 0.1, x.shape)
y[::10] += rng.normal(0, 4, y[::10].shape)      # outliers

HIDDEN, LR, LIMIT = 15, 0.05, 1.0
w1 = rng.normal(0, 1, (1, HIDDEN))
b1 = rng.normal(0, 1, HIDDEN)
w2 = rng.normal(0, 0.3, (HIDDEN, 1))
b2 = np.zeros(1)


def huber(r):
    a = np.abs(r)
    return np.where(a <= LIMIT, 0.5 * r ** 2, LIMIT * (a - 0.5 * LIMIT)).mean()


def huber_slope(r):
    return np.where(np.abs(r) <= LIMIT, r, LIMIT)


for i in range(1000):
    h = np.tanh(x @ w1 + b1)
    out = h @ w2 + b2
    residual = out - y
    d_out = huber_slope(residual) / len(x)
    d_h = (d_out @ w2.T) * (1 - h * h)
    w2 -= LR * (h.T @ d_out)
    b2 -= LR * d_out.sum(axis=0)
    w1 -= LR * (x.T @ d_h)
    b1 -= LR * d_h.sum(axis=0)
    if i % 200 == 0:
        print(i, huber(residual))
