# verdict: right
import numpy as np
rng = np.random.default_rng(36)
# year of tree growth, height in m
age = np.array([1, 2, 4, 6, 9, 12, 16, 20, 25, 30.])
height = np.array([.4, .9, 2.2, 3.9, 6.4, 8.8, 11.5, 13.7, 15.6, 16.9])
X = (age[:, None] - 12) / 10
y = height / 10
W = rng.normal(size=(1, 6))
b = rng.normal(size=6)
v = rng.normal(size=6) * .3
c = 0.
for t in range(2000):
    z = X @ W + b
    s = np.log1p(np.exp(z))
    e = (s @ v + c - y) / len(y)
    dz = np.outer(e, v) / (1 + np.exp(-z))
    v = v - .1 * (s.T @ e)
    c = c - .1 * e.sum()
    W = W - .1 * X.T @ dz
    b = b - .1 * dz.sum(axis=0)
print(np.round(10 * (np.log1p(np.exp(X @ W + b)) @ v + c), 1))
