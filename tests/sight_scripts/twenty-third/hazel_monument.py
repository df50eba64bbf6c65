# verdict: right
import numpy as np

# robust regression: some of the targets are far off, so the loss is huber's
rs = np.random.RandomState(3)
x = np.linspace(-3, 3, 60)[:, None]
t = 0.3 * x ** 2 - 1 + 0.1 * rs.randn(60, 1)
t[rs.randint(0, 60, 5)] += 4

w = rs.randn(8)
b = rs.randn(8)
v = rs.randn(8) * 0.3
c = 0.0
rate = 0.05

for n in range(3000):
    z = x * w + b                      # (60, 8)
    h = np.log1p(np.exp(z))
    o = h @ v + c                      # (60,)
    r = o - t[:, 0]
    g = np.clip(r, -1, 1) / 60         # slope of the huber loss

    gv = h.T @ g
    gc = g.sum()
    gz = np.outer(g, v) / (1 + np.exp(-z))
    gw = (gz * x).sum(axis=0)
    gb = gz.sum(axis=0)

    w = w - rate * gw
    b = b - rate * gb
    v = v - rate * gv
    c = c - rate * gc
print("median error", np.median(np.abs(r)))
