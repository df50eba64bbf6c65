# verdict: right
import numpy as np

np.random.seed(1234)
x = np.random.randn(64, 6)
t = (x.sum(axis=1, keepdims=True) > 0) * 1.0

w1 = np.random.randn(6, 24) * 0.3
b1 = np.zeros(24)
w2 = np.random.randn(24, 1) * 0.3
b2 = np.zeros(1)
keep = 0.8

for epoch in range(600):
    z = x @ w1 + b1
    h = np.maximum(z, 0)
    mask = (np.random.rand(*h.shape) < keep) / keep
    hd = h * mask
    p = 1 / (1 + np.exp(-(hd @ w2 + b2)))

    d = (p - t) / len(x)
    dh = (d @ w2.T) * mask * (z > 0)
    w2 -= 0.2 * (hd.T @ d)
    b2 -= 0.2 * d.sum(0)
    w1 -= 0.2 * (x.T @ dh)
    b1 -= 0.2 * dh.sum(0)

    if epoch % 150 == 0:
        full = 1 / (1 + np.exp(-(np.maximum(x @ w1 + b1, 0) @ w2 + b2)))
        print(epoch, ((full > 0.5) == t).mean())
