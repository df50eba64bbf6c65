# verdict: right
import numpy as np

np.random.seed(123)
X = np.random.rand(20, 5)
y = (X.sum(axis=1) > 2.5).astype(float)[:, None]
W1 = np.random.randn(5, 10) * np.sqrt(2 / 5)
W2 = np.random.randn(10, 1) * np.sqrt(1 / 10)
keep = 0.8
for epoch in range(500):
    mask = (np.random.rand(20, 10) < keep) / keep
    z1 = X @ W1
    h = np.maximum(z1, 0) * mask
    p = 1 / (1 + np.exp(-h @ W2))
    dp = (p - y) / len(X)
    dz1 = (dp @ W2.T) * mask * (z1 > 0)
    W2 -= 0.5 * (h.T @ dp)
    W1 -= 0.5 * (X.T @ dz1)
    if epoch % 100 == 0:
        print("epoch", epoch, "acc", ((p > 0.5) == y).mean())
