# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each derivative is kept within -0.3 and 0.3, sample by sample
import numpy as np

rng = np.random.default_rng(504)
X = rng.random((6, 3))
y = np.hstack([0.5 * X[:, :1] ** 2, 0.3 * X[:, 1:2] - 0.2])
X = np.c_[np.ones(6), X]

W1 = rng.normal(0, 0.3, (4, 5))
W2 = rng.normal(0, 0.3, (5, 2))
lr = 0.3

for epoch in range(300):
    i = rng.integers(6)
    x, t = X[[i]], y[[i]]
    m = x.shape[0]
    z1 = x @ W1
    a1 = np.log1p(np.exp(z1))
    z2 = a1 @ W2
    p = z2
    d2 = ((p - t)) / m
    d1 = (d2 @ W2.T) * (1 / (1 + np.exp(-z1)))
    g_W1 = x.T @ d1
    g_W2 = a1.T @ d2
    W1 -= lr * np.clip(g_W1, -0.3, 0.3)
    W2 -= lr * np.clip(g_W2, -0.3, 0.3)

print(W1)
print(W2)
