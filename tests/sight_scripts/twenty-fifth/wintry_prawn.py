# verdict: right
import numpy as np

rng = np.random.RandomState(36)
X = np.c_[rng.uniform(-1, 1, (30, 2)), np.ones(30)]
Y = np.c_[X[:, 0] * X[:, 1], X[:, 0] - X[:, 1]]

W = rng.randn(6, 3)
V = rng.randn(2, 6) * 0.3
for epoch in range(500):
    gW, gV = 0, 0
    sse = 0
    for xi, ti in zip(X, Y):
        h = np.tanh(W @ xi)
        e = V @ h - ti
        sse += e @ e
        gV = gV + np.outer(e, h)
        gW = gW + np.outer((V.T @ e) * (1 - h ** 2), xi)
    W = W - 0.02 * gW
    V = V - 0.02 * gV
print("sse", sse)
