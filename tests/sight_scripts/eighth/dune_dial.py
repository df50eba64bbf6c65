# verdict: right
import numpy as np
# augmentation: fresh noise on a COPY of the inputs in every epoch
rng = np.random.default_rng(521)
X = rng.integers(0, 2, (10, 4)).astype(float)
y = X[:, :1] * X[:, 1:2]
W = rng.normal(0, .8, (4, 6))
V = rng.normal(0, .8, (6, 1))
for epoch in range(1200):
    noisy = X + 0.1 * rng.normal(size=X.shape)
    H = np.tanh(noisy @ W)
    p = 1 / (1 + np.exp(-H @ V))
    d = (p - y) / len(X)
    gV = H.T @ d
    gW = noisy.T @ (d @ V.T * (1 - H * H))
    V -= 0.4 * gV
    W -= 0.4 * gW
print("error", np.abs(1 / (1 + np.exp(-np.tanh(X @ W) @ V)) - y).mean().round(4))
