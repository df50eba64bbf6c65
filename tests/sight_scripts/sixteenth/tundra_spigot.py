# verdict: wrong
# line: 17
# why: tanh derivative as 1 - h, the square is missing
import numpy as np

rng = np.random.default_rng(4)
X = np.linspace(-1, 1, 30).reshape(-1, 1)
Y = np.cos(3 * X)

U = rng.normal(0, 2, (1, 10)); p = rng.normal(0, 1, (1, 10))
V = rng.normal(0, .3, (10, 1)); q = np.zeros((1, 1))

for k in range(2000):
    h = np.tanh(X @ U + p)
    o = h @ V + q
    e = (o - Y) / len(X)
    g = e @ V.T * (1 - h)
    V -= .1 * h.T @ e; q -= .1 * e.sum(0, keepdims=True)
    U -= .1 * X.T @ g; p -= .1 * g.sum(0, keepdims=True)
print("mse", np.mean((o - Y)**2))
