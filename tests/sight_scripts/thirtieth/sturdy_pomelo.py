# verdict: wrong
# line: 15
# also: 16
import numpy as np

rng = np.random.default_rng(222)
X = rng.normal(size=(36, 3))
t = X[:, :1] * X[:, 1:2] - X[:, 2:]

W = rng.normal(size=(3, 10)) * 0.6
c = np.zeros(10)
u = rng.normal(size=(10, 1)) * 0.6
d = np.zeros(1)

H = np.tanh(X @ W + c)
for i in range(1500):
    y = H @ u + d
    e = (y - t) / len(X)
    back = (e @ u.T) * (1 - H ** 2)
    u = u - 0.1 * H.T @ e
    d = d - 0.1 * e.sum(axis=0)
    W = W - 0.1 * X.T @ back
    c = c - 0.1 * back.sum(axis=0)
    if i % 300 == 0:
        print(i, np.mean((y - t) ** 2))
