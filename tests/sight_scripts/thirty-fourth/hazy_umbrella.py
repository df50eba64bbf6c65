# verdict: wrong
# line: 17
import numpy as np

rng = np.random.default_rng(30)
X = rng.normal(size=(12, 4))
Y = np.tanh(X @ rng.normal(size=(4, 4))) * 0.7
W1, W2 = rng.normal(size=(4, 4)) * 0.5, rng.normal(size=(4, 4)) * 0.5
v1, v2 = np.zeros((4, 4)), np.zeros((4, 4))
for i in range(300):
    h = 1 / (1 + np.exp(-X @ W1))
    o = h @ W2
    e = (o - Y) / 12
    g2 = h.T @ e
    g1 = X.T @ (e @ W2.T * h * (1 - h))
    v1 = 0.8 * v1 - 0.1 * g1
    v2 = 0.8 * v1 - 0.1 * g2
    W1 += v1
    W2 += v2
    if i % 60 == 0:
        print(i, (e ** 2).sum())
