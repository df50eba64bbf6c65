# verdict: right
import numpy as np

rng = np.random.default_rng(58)
X = rng.normal(size=(95, 3))
y = np.sign(X[:, 0] ** 2 + X[:, 1] - X[:, 2])
mu, sd = X.mean(0), X.std(0)
X = (X - mu) / sd
W1 = rng.standard_normal((3, 16)) * np.sqrt(2 / 3)
b1 = np.zeros(16)
W2 = rng.standard_normal((16, 1)) * np.sqrt(1 / 16)
b2 = np.zeros(1)
bs = 16
for epoch in range(80):
    order = np.arange(len(X))
    rng.shuffle(order)
    for lo in range(0, len(X), bs):
        Xs, ys = X[order[lo:lo + bs]], y[order[lo:lo + bs]]
        z = Xs @ W1 + b1
        h = np.maximum(0.0, z)
        f = (h @ W2 + b2)[:, 0]
        g = -ys / (1 + np.exp(ys * f)) / len(ys)
        gz = np.outer(g, W2[:, 0]) * (z > 0)
        W2 -= 0.3 * (h.T @ g)[:, None]
        b2 -= 0.3 * g.sum()
        W1 -= 0.3 * Xs.T @ gz
        b1 -= 0.3 * gz.sum(axis=0)
f = (np.maximum(0, X @ W1 + b1) @ W2 + b2)[:, 0]
print("accuracy", np.mean(np.sign(f) == y))
