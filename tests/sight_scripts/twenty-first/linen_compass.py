# verdict: right
import numpy as np

rng = np.random.default_rng(41)
X = rng.normal(size=(90, 5))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)

W1 = rng.normal(0, 0.6, (5, 20)); b1 = np.zeros(20)
W2 = rng.normal(0, 0.3, (20, 1)); b2 = np.zeros(1)
keep = 0.8

for epoch in range(1000):
    z = X @ W1 + b1
    mask = (rng.random(z.shape) < keep) / keep
    h = np.maximum(z, 0) * mask
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    dp = (p - y) / len(X)
    dh = dp @ W2.T * mask * (z > 0)
    W2 -= 0.3 * h.T @ dp; b2 -= 0.3 * dp.sum(0)
    W1 -= 0.3 * X.T @ dh; b1 -= 0.3 * dh.sum(0)
    if epoch % 250 == 0:
        q = 1 / (1 + np.exp(-(np.maximum(X @ W1 + b1, 0) @ W2 + b2)))
        print(epoch, "accuracy without dropout:", ((q > 0.5) == y).mean())
