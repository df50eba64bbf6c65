# verdict: right
import numpy as np

# one-dimensional convolution, one filter, then a logistic unit
rng = np.random.default_rng(17)
S = rng.normal(0, 0.3, (40, 8))
y = np.zeros(40)
for row in range(0, 40, 2):
    at = rng.integers(0, 6)
    S[row, at:at + 3] += [1, -1, 1]
    y[row] = 1

k, kb = rng.normal(size=3), 0.1
v, vb = rng.normal(size=6) * 0.5, 0.0
windows = np.stack([S[:, i:i + 3] for i in range(6)], axis=1)

for epoch in range(1500):
    z = windows @ k + kb
    f = np.maximum(z, 0)
    p = 1 / (1 + np.exp(-(f @ v + vb)))
    dp = (p - y) / len(y)
    dz = np.outer(dp, v) * (z > 0)
    v -= 0.5 * f.T @ dp
    vb -= 0.5 * dp.sum()
    k -= 0.5 * np.einsum("ni,nij->j", dz, windows)
    kb -= 0.5 * dz.sum()
print("filter", k.round(2), "accuracy", np.mean((p > 0.5) == y))
