# verdict: right
# Gaussian bump units: h = exp(-z^2)
import numpy as np
np.random.seed(61)
X = np.random.uniform(-1.5, 1.5, (32, 2))
y = (np.hypot(X[:, 0], X[:, 1]) < 1).astype(float)   # 1-d target
W = np.random.randn(2, 7)
b = np.random.randn(7) * 0.5
v = np.random.randn(7) * 0.5                         # 1-d output weights
c = np.random.randn() * 0.1
for t in range(1500):
    z = X @ W + b
    h = np.exp(-z ** 2)
    o = 1 / (1 + np.exp(-(h @ v + c)))
    d = (o - y) / y.size
    dz = np.outer(d, v) * (-2 * z * h)
    v = v - 0.5 * d @ h
    c = c - 0.5 * d.sum()
    W = W - 0.5 * X.T @ dz
    b = b - 0.5 * dz.sum(axis=0)
    if t % 300 == 0:
        print(t, -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o)))
