# verdict: right
import numpy as np

np.random.seed(31)
n = 100
r = np.concatenate([np.random.uniform(0, 1, n // 2), np.random.uniform(1.3, 2, n // 2)])
phi = np.random.uniform(0, 2 * np.pi, n)
X = np.c_[r * np.cos(phi), r * np.sin(phi)]
y = np.r_[np.zeros(n // 2), np.ones(n // 2)].reshape(-1, 1)

units, keep, lr = 20, 0.8, 0.5
w_in = np.random.randn(2, units)
b_in = np.random.randn(units)
w_out = np.random.randn(units, 1) / np.sqrt(units)
b_out = np.zeros(1)

for epoch in range(1200):
    hid = np.tanh(X @ w_in + b_in)
    mask = (np.random.rand(*hid.shape) < keep) / keep
    dropped = hid * mask
    p = 1 / (1 + np.exp(-(dropped @ w_out + b_out)))

    g_out = (p - y) / n
    g_hid = (g_out @ w_out.T) * mask * (1 - hid ** 2)

    w_out -= lr * dropped.T @ g_out
    b_out -= lr * g_out.sum(axis=0)
    w_in -= lr * X.T @ g_hid
    b_in -= lr * g_hid.sum(axis=0)

test = 1 / (1 + np.exp(-(np.tanh(X @ w_in + b_in) @ w_out + b_out)))
print("accuracy without dropout:", ((test > 0.5) == y).mean())
