# verdict: wrong
# line: 14
# also: 8
import numpy as np

rng = np.random.default_rng(5)
X = rng.uniform(0, 1, (6, 2))
y = X[:, 0] * X[:, 1]
W1 = rng.uniform(-1, 1, (2, 4))
W2 = rng.uniform(-1, 1, (4, 1))
for i in range(500):
    h = 1 / (1 + np.exp(-X @ W1))
    p = h @ W2
    e = p - y
    e = e.mean(axis=1, keepdims=True)
    g2 = h.T @ e
    g1 = X.T @ (e @ W2.T * h * (1 - h))
    W2 -= 0.1 * g2
    W1 -= 0.1 * g1
    if i % 100 == 0:
        print(i, abs(e).mean())
