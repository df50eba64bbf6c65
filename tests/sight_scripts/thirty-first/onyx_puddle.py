# verdict: wrong
# line: 11
# also: 19, 22
import numpy as np
rng = np.random.default_rng(28)

X = rng.uniform(-1, 1, (20, 3))
Y = np.stack([X[:, 0] * X[:, 1], X[:, 1] * X[:, 2], X[:, 0]], axis=1)
W1 = rng.normal(0, 0.8, (3, 3))
W2 = rng.normal(0, 0.8, (3, 3))
v1 = v2 = np.zeros((3, 3))
mu, lr = 0.5, 0.1

for i in range(1000):
    h = np.tanh(X @ W1)
    o = h @ W2
    d2 = (o - Y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    v2 *= mu
    v2 -= lr * (h.T @ d2)
    W2 += v2
    v1 *= mu
    v1 -= lr * (X.T @ d1)
    W1 += v1
    if i % 200 == 0:
        print(i, np.mean((o - Y) ** 2))
