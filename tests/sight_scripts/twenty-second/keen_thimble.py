# verdict: right
import numpy as np

rng = np.random.default_rng(17)
N = 110
X = rng.normal(size=(N, 5))
y = ((X[:, 0] * X[:, 1] + X[:, 2]) > 0).astype(float)[:, None]
U = rng.normal(size=(5, 20)) * 0.4
c = np.zeros(20)
w = rng.normal(size=(20, 1)) * 0.3
d = np.zeros(1)
keep = 0.8
lr = 0.2
for epoch in range(200):
    perm = rng.permutation(N)
    for k in range(0, N, 25):
        sel = perm[k:k + 25]
        x, t = X[sel], y[sel]
        z = x @ U + c
        a = np.where(z > 0, z, 0.1 * z)
        mask = (rng.random(a.shape) < keep) / keep
        a = a * mask
        p = 1 / (1 + np.exp(-(a @ w + d)))
        g = (p - t) / len(sel)
        ga = g @ w.T * mask
        gz = ga * np.where(z > 0, 1.0, 0.1)
        w -= lr * a.T @ g
        d -= lr * g.sum(0)
        U -= lr * x.T @ gz
        c -= lr * gz.sum(0)
z = X @ U + c
p = 1 / (1 + np.exp(-(np.where(z > 0, z, 0.1 * z) @ w + d)))
print("train acc", ((p > .5) == y).mean())
