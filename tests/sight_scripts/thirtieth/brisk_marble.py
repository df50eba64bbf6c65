# verdict: right
import numpy as np
np.random.seed(14)
X = np.random.randn(90, 2)
y = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 > 1.3, 1.0, -1.0)[:, None]
w1 = np.random.randn(2, 15); b1 = np.random.randn(15) * .1
w2 = np.random.randn(15, 1) * .3; b2 = np.zeros(1)
C = 1e-3
for it in range(500):
    z = X @ w1 + b1
    h = np.maximum(z, 0)
    s = h @ w2 + b2
    violated = (y * s < 1).astype(float)
    ds = -y * violated / len(X)
    dh = (ds @ w2.T) * (z > 0)
    w2 = w2 - 0.3 * (h.T @ ds + C * w2)
    b2 = b2 - 0.3 * ds.sum(axis=0)
    w1 = w1 - 0.3 * (X.T @ dh + C * w1)
    b1 = b1 - 0.3 * dh.sum(axis=0)
    if it % 100 == 0:
        print(it, np.maximum(0, 1 - y * s).mean())
