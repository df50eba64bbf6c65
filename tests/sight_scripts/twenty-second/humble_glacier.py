# verdict: wrong
# line: 25
# why: hidden delta: the dropout mask isn't applied to the gradient of the hidden layer
import numpy as np

rng = np.random.default_rng(18)
N = 100
X = rng.normal(size=(N, 4))
y = ((X[:, 0] - X[:, 1] * X[:, 3]) > 0).astype(float)[:, None]
U = rng.normal(size=(4, 24)) * 0.5
c = np.zeros(24)
w = rng.normal(size=(24, 1)) * 0.3
d = np.zeros(1)
drop = 0.3
for epoch in range(150):
    perm = rng.permutation(N)
    for k in range(0, N, 30):
        sel = perm[k:k + 30]
        x, t = X[sel], y[sel]
        z = x @ U + c
        m = (rng.random(z.shape) > drop) / (1 - drop)
        a = np.maximum(z, 0) * m
        p = 1 / (1 + np.exp(-(a @ w + d)))
        g = (p - t) / len(sel)
        gz = g @ w.T * (z > 0)
        w -= 0.2 * a.T @ g
        d -= 0.2 * g.sum(0)
        U -= 0.2 * x.T @ gz
        c -= 0.2 * gz.sum(0)
p = 1 / (1 + np.exp(-(np.maximum(X @ U + c, 0) @ w + d)))
print("train acc", ((p > .5) == y).mean())
