# verdict: wrong
# line: 15
import numpy as np

rng = np.random.default_rng(29)
X = np.linspace(-1, 1, 15).reshape(-1, 1)
Y = X ** 3 - 0.5 * X
W, b = rng.normal(size=(1, 7)) * 2, rng.normal(size=(1, 7))
V = rng.normal(size=(7, 1)) * 0.4
for i in range(500):
    z = X * W + b
    a = np.sin(z)
    o = a @ V
    e = (o - Y) / 15
    dz = np.cos(a) * (e * V.T)
    V -= 0.1 * a.T @ e
    W -= 0.1 * (X * dz).sum(0)
    b -= 0.1 * dz.sum(0)
    if i % 100 == 0:
        print(i, (e ** 2).sum())
