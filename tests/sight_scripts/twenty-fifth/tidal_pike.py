# verdict: right
import numpy as np
np.random.seed(500)
x = np.hstack([np.random.randn(100, 2), np.ones((100, 1))])
t = (x[:, [0]] * x[:, [1]] < 0.1).astype(float)
U = np.random.randn(3, 12)
V = np.random.randn(12, 1) * 0.3
rate_U, rate_V = 0.02, 0.01
for k in range(800):
    r = x @ U
    h = r.clip(min=0)
    p = 1 / (1 + np.exp(-h @ V))
    d = p - t
    dh = d @ V.T
    dh[r <= 0] = 0
    U -= rate_U * x.T @ dh
    V -= rate_V * h.T @ d
print("errors:", int(((p > 0.5) != t).sum()), "of", len(t))
