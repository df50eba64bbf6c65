# verdict: wrong
# line: 12
import numpy as np

rng = np.random.default_rng(24)
X = rng.normal(size=(18, 2))
y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, -1.0)
W, v = rng.normal(size=(2, 8)), rng.normal(size=8) * 0.4
for i in range(300):
    h = np.tanh(X @ W)
    out = h @ v
    mask = out < 1
    d = -y * mask / 18
    dW = X.T @ (np.outer(d, v) * (1 - h * h))
    v = v - 0.3 * h.T @ d
    W = W - 0.3 * dW
    if i % 60 == 0:
        print(i, (np.sign(out) == y).mean())
