# verdict: wrong
# line: 14
import numpy as np
np.random.seed(30)
X = np.random.uniform(-1, 1, (40, 2))
y = X[:, 0] - X[:, 1] ** 2
W = np.random.randn(2, 6)
b = np.random.randn(6)
v = np.random.randn(6)
c = 0.0
for k in range(800):
    h = np.tanh(X @ W + b)
    o = h @ v + c
    e = (o - y[:, None]).mean(axis=0)
    gh = np.outer(e, v) * (1 - h ** 2)
    v = v - 0.2 * h.T @ e / 40
    c = c - 0.2 * e.mean()
    W = W - 0.2 * X.T @ gh / 40
    b = b - 0.2 * gh.mean(axis=0)
    if k % 200 == 0:
        print(k, np.mean((o - y) ** 2))
