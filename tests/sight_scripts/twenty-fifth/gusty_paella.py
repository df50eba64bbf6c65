# verdict: right
import numpy as np
np.random.seed(11)
sig = lambda z: 1 / (1 + np.exp(-z))
# parity of three inputs, last column is the bias
x = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = (x[:, :3].sum(axis=1) % 2).reshape(-1, 1)
w0 = np.random.normal(size=(4, 8))
w1 = np.random.normal(size=(8, 1))
for i in range(5000):
    h = sig(x @ w0)
    p = sig(h @ w1)
    # cross entropy: the slope of the sigmoid cancels
    dp = y - p
    dh = dp @ w1.T * h * (1 - h)
    w1 += 0.1 * h.T @ dp
    w0 += 0.1 * x.T @ dh
print(np.hstack([x[:, :3], y, p.round(2)]))
