# verdict: wrong
# line: 14
import numpy as np
rng = np.random.default_rng(71)
x = np.linspace(-2, 2, 25).reshape(-1, 1)
y = np.abs(x) - 0.5 * x
A = rng.normal(size=(1, 8)); a0 = rng.normal(size=(1, 8))
B = rng.normal(size=(8, 1)) * 0.3; b0 = np.zeros((1, 1))
sigmoid = lambda q: 1 / (1 + np.exp(-q))
for k in range(1500):
    pre = x @ A + a0
    h = np.log(1 + np.exp(pre))
    e = (h @ B + b0 - y) / len(x)
    d = e @ B.T * sigmoid(h)
    B -= 0.1 * h.T @ e
    b0 -= 0.1 * e.sum(axis=0)
    A -= 0.1 * x.T @ d
    a0 -= 0.1 * d.sum(axis=0)
print("sse", ((np.log(1 + np.exp(x @ A + a0)) @ B + b0 - y) ** 2).sum())
