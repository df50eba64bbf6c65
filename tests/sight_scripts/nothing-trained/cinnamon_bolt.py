# verdict: not a network
"""PCA by SVD, and how stable the components are (bootstrap)."""
import numpy as np

rng = np.random.default_rng(77)
n = 120
latent = rng.normal(size=(n, 2)) * [3.0, 1.0]
mix = rng.normal(size=(2, 5))
X = latent @ mix + 0.3 * rng.normal(size=(n, 5))

mean = X.mean(axis=0)
Xc = X - mean
U, S, Vt = np.linalg.svd(Xc, full_matrices=False)
print("explained:", (S ** 2 / np.sum(S ** 2)).round(4))

for k in range(1, 6):
    weights = Vt[:k]
    output = Xc @ weights.T @ weights
    error = Xc - output
    print("components", k, "reconstruction loss", np.mean(error ** 2))

angles = []
for epoch in range(300):
    pick = rng.integers(0, n, n)
    B = X[pick] - X[pick].mean(axis=0)
    w = np.linalg.svd(B, full_matrices=False)[2][0]
    angles.append(np.degrees(np.arccos(min(1.0, abs(w @ Vt[0])))))
print("first component turns by", np.mean(angles), "degrees on average")
