# verdict: not a network
import numpy as np

rng = np.random.default_rng(62)
mix = rng.normal(size=(3, 3))
X = rng.normal(size=(100, 3)) * [3.0, 1.0, 0.3] @ mix
X = X - X.mean(axis=0)

w = rng.normal(size=3)
w /= np.linalg.norm(w)
for epoch in range(60):
    out = X @ w
    new_w = X.T @ out
    new_w /= np.linalg.norm(new_w)
    delta = np.abs(new_w - w).max()
    w = new_w
    if epoch % 10 == 0:
        print(epoch, delta)

print("share of the variance:", (X @ w).var() / X.var(axis=0).sum())
